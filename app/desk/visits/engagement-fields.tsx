import { ENGAGEMENT_KINDS } from '@/lib/vocabulary';
import type { Draft } from './draft';
import { SelectField, TextArea, TextField, Tick } from './fields';
import { Part } from './part';

/** The meetings, call-ons, signings and site visits inside the visit. */
export function EngagementFields({ draft }: { draft: Draft }) {
  return (
    <Part
      title="Engagements"
      hint="Each meeting, call-on, signing or site visit inside the days of the visit."
    >
      <ol className="space-y-10">
        {Array.from({ length: draft.engagements }, (_, index) => {
          const row = `engagements.${index}`;
          const which = <span className="sr-only"> of engagement {index + 1}</span>;
          const unknown = draft.problems[`${row}.people`]?.includes('not on record');
          return (
            <li
              key={index}
              className="grid items-end gap-x-6 gap-y-3 border-l border-line pl-4 sm:grid-cols-2"
            >
              <input type="hidden" name={`${row}.slug`} defaultValue={draft.typed[`${row}.slug`]} />
              <TextField draft={draft} name={`${row}.title`} label={<>Title{which}</>} />
              <SelectField
                draft={draft}
                name={`${row}.kind`}
                label={<>Kind{which}</>}
                initial="talks"
                options={Object.entries(ENGAGEMENT_KINDS)}
              />
              <TextField draft={draft} name={`${row}.date`} label={<>Date{which}</>} />
              <TextField draft={draft} name={`${row}.city`} label={<>City{which}</>} />
              <div className="sm:col-span-2">
                <TextField draft={draft} name={`${row}.place`} label={<>Place{which}</>} />
              </div>
              <TextArea draft={draft} name={`${row}.summary`} label={<>Summary{which}</>} />
              <TextArea
                draft={draft}
                name={`${row}.people`}
                label={<>Who took part{which}</>}
                hint="One person a line: name | role | title as stated. Role and title may be left out."
              />
              <div className="space-y-1 sm:col-span-2">
                {(unknown || draft.typed[`${row}.add`] === 'on') && (
                  <Tick
                    draft={draft}
                    name={`${row}.add`}
                    label="Add new names as people of the host"
                  />
                )}
                {draft.typed[`${row}.slug`] && (
                  <Tick
                    draft={draft}
                    name={`${row}.remove`}
                    label={<>Take this engagement out{which}</>}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <button name="intent" value="add-engagement" className="button button-quiet mt-4">
        Add an engagement
      </button>
    </Part>
  );
}
