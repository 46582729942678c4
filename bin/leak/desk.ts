// An editor at the desk of both portals, who writes.
import type { Sending } from './answer';
import { Comparison } from './compare';
import { givenIn } from './given';
import { byScript, filledIn, writingForms } from './sendings';

/** Sends the forms of the pages that it asks for. */
export class Desk extends Comparison {
  /** The form that has a field, as typed. */
  async send(path: string, field: string, typed: Record<string, string>): Promise<void> {
    this.allow(JSON.stringify(typed));
    const forms = writingForms(await this.compare({ path }));
    const fields = forms.find((form) => form.some(({ name }) => name === field));
    if (!fields) return this.found({ path }, `has no form with ${field}`);
    // A box to tick comes with the answer to what was sent without it: somebody who knows may send it at once.
    const ticked = Object.entries(typed).filter(([name]) => name.endsWith('.add'));
    const form = [...filledIn(fields, (name) => typed[name]), ...ticked];
    await this.put(path, form);
  }

  /** The first or the last form that needs no more than a click. */
  async click(path: string, which: 0 | -1): Promise<void> {
    const forms = writingForms(await this.compare({ path }));
    const clicks = forms.filter((form) => form.every(({ hidden }) => hidden));
    const fields = clicks.at(which);
    if (!fields) return this.found({ path }, 'has no button for the state of a note');
    await this.put(
      path,
      filledIn(fields, () => undefined),
    );
  }

  /** The form that has a field, with what stands in it changed. */
  async correct(path: string, field: string, change: (given: Sending) => Sending): Promise<void> {
    const given = givenIn(await this.compare({ path }), field);
    if (given.length === 0) return this.found({ path }, `has no form with ${field}`);
    await this.put(path, change(given));
  }

  /** By script first, and then without, which is the same form a second time. */
  private async put(path: string, form: Sending): Promise<void> {
    await this.compare(byScript(path, form));
    await this.compare({ path, form });
  }
}
