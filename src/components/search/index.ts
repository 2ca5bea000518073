export { default as SearchBox } from './SearchBox.astro'
export { default as Snippet } from './Snippet.astro'
