import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { DayModel, EntryModel, HalfModel, ProgrammeModel } from '../programme/model.js';
import { Heading } from './parts.js';
import { programmeStyles } from './programme-styles.js';
import { styles } from './styles.js';

const linesOf = (text: string, signs: number): number => Math.ceil(text.length / signs);

/** About how many lines an entry takes. */
const heightOf = ({ what, details, note }: EntryModel): number =>
  [linesOf(what, 60), linesOf(details.join(' · '), 75), ...note.map((one) => linesOf(one, 70))].reduce(
    (sum, lines) => sum + lines,
    0.5,
  );

/**
 * May it move to the next page as a whole? A page has room for twice as much, so that letters as wide as they come fit
 * too; what is longer breaks where it has to.
 */
const staysWhole = (entries: readonly EntryModel[]): boolean =>
  entries.reduce((sum, entry) => sum + heightOf(entry), 0) < 24;

const Entry = ({ entry, timed, first }: { entry: EntryModel; timed: boolean; first: boolean }) => (
  <View style={[programmeStyles.entry, first ? {} : programmeStyles.next]} wrap={!staysWhole([entry])}>
    {timed && <Text style={programmeStyles.time}>{entry.time}</Text>}
    <View style={programmeStyles.body}>
      <Text style={programmeStyles.what}>{entry.what}</Text>
      {entry.details.length > 0 && <Text style={programmeStyles.detail}>{entry.details.join(' · ')}</Text>}
      {entry.note.map((line, index) => (
        <Text key={index} style={programmeStyles.note}>
          {line}
        </Text>
      ))}
    </View>
  </View>
);

/** What all days of a programme have in common. */
interface Common {
  readonly free: string;
  /** Says some entry when it begins? Then all titles stand behind a column of times. */
  readonly timed: boolean;
}

const Half = ({
  half,
  first,
  common: { free, timed },
  brief,
}: {
  half: HalfModel;
  first: boolean;
  common: Common;
  /** The day, said again where the half-day may begin a page. */
  brief: string | undefined;
}) => {
  return (
    <View
      style={first ? [programmeStyles.half, programmeStyles.first] : programmeStyles.half}
      wrap={!staysWhole(half.entries)}
    >
      <View style={programmeStyles.halfName}>
        <Text style={styles.strong}>{half.name}</Text>
        {brief && <Text style={styles.small}>{brief}</Text>}
      </View>
      {half.entries.length === 0 ? (
        <Text style={timed ? [programmeStyles.free, programmeStyles.behindTimes] : programmeStyles.free}>
          {free}
        </Text>
      ) : (
        <View style={programmeStyles.entries}>
          {half.entries.map((entry, index) => (
            <Entry key={index} entry={entry} timed={timed} first={index === 0} />
          ))}
        </View>
      )}
    </View>
  );
};

const entriesIn = ({ halves }: DayModel): readonly EntryModel[] => halves.flatMap(({ entries }) => entries);

const Day = ({ day, common }: { day: DayModel; common: Common }) => {
  const whole = staysWhole(entriesIn(day));
  return (
    <View style={programmeStyles.day} wrap={!whole}>
      <Text style={programmeStyles.dayName} minPresenceAhead={60} {...{ bookmark: day.name }}>
        {day.name}
      </Text>
      {day.halves.map((half, index) => (
        <Half
          key={half.name}
          half={half}
          first={index === 0}
          common={common}
          brief={whole || index === 0 ? undefined : day.brief}
        />
      ))}
    </View>
  );
};

const isTimed = (days: readonly DayModel[]): boolean =>
  days.some(({ halves }) => halves.some(({ entries }) => entries.some(({ time }) => time !== '')));

/** Day after day, morning and afternoon: a day goes to the next page rather than break. */
export const Days = ({ model }: { model: ProgrammeModel }): ReactElement => {
  const { days, outside, texts } = model;
  const common = { free: texts.free, timed: isTimed([...days, ...outside]) };
  const [first, ...rest] = outside;
  return (
    <View>
      {days.map((day) => (
        <Day key={day.name} day={day} common={common} />
      ))}
      {first && (
        <View style={programmeStyles.outside} wrap={!staysWhole(entriesIn(first))}>
          <Heading>{texts.outside}</Heading>
          <Text>{texts.outsideHelp}</Text>
          <Day day={first} common={common} />
        </View>
      )}
      {rest.map((day) => (
        <Day key={day.name} day={day} common={common} />
      ))}
    </View>
  );
};
