import { Component, type ComponentChildren } from 'preact'

interface Props {
  /** Plain data: all that the children show, apart from what they take from stores themselves. */
  readonly of: object
  readonly children: () => ComponentChildren
}

/** Draws its children anew only where what they show has changed: one keystroke moves few of many rows. */
export class Memo extends Component<Props> {
  override shouldComponentUpdate({ of }: Props): boolean {
    return of !== this.props.of && JSON.stringify(of) !== JSON.stringify(this.props.of)
  }

  override render({ children }: Props) {
    return children()
  }
}
