export { default as SearchBox } from './SearchBox.astro'
