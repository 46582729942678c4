'use client';

import { unstable_rethrow } from 'next/navigation';
import { Component, type ReactNode } from 'react';

type Draft = { problems: Record<string, string> };

type Props<D extends Draft> = {
  /** what was sent last */
  sent: () => D | null;
  /** the form, from what came back unsent, or (null) from the start */
  children: (unsent: D | null) => ReactNode;
};

/**
 * Gives a form its text back when sending it broke: the connection was gone, or the portal was renewed meanwhile and
 * no longer knows the form.
 */
export class Unsent<D extends Draft> extends Component<Props<D>> {
  override state: { broken: boolean; unsent: D | null } = { broken: false, unsent: null };

  static getDerivedStateFromError(error: unknown) {
    unstable_rethrow(error);
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    const sent = this.props.sent();
    if (!sent) throw error;
    const form =
      'The portal could not be reached, or was renewed while you wrote. Try again in a minute; if this stays, copy your text and open the page anew.';
    this.setState({ broken: false, unsent: { ...sent, problems: { form } } });
  }

  override render() {
    return this.state.broken ? null : this.props.children(this.state.unsent);
  }
}
