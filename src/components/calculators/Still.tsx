import { Component, type ComponentChildren } from 'preact'

interface Props<Of> {
  /** Plain data: all that the children show, apart from what they take from stores themselves. */
  readonly of: Of
  readonly children: (of: Of) => ComponentChildren
}

/** Draws its children anew only where what they show has changed: one keystroke moves few of many cards. */
export class Still<Of> extends Component<Props<Of>> {
  override shouldComponentUpdate({ of }: Props<Of>): boolean {
    return of !== this.props.of && JSON.stringify(of) !== JSON.stringify(this.props.of)
  }

  override render({ of, children }: Props<Of>) {
    return children(of)
  }
}
