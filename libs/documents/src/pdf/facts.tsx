import { Text, View } from '@react-pdf/renderer';
import type { FactsheetOrganisation } from '@waymark/domain';
import type { ReactElement, ReactNode } from 'react';
import type { FactsheetModel } from '../factsheet/model.js';
import { styles } from './styles.js';

const Organisation = ({
  one,
  places,
}: { one: FactsheetOrganisation } & Pick<FactsheetModel, 'places'>): ReactElement => (
  <View style={{ marginBottom: 2 }}>
    <Text style={styles.strong}>{one.name}</Text>
    <Text style={styles.small}>{places.get(one.organisationId)}</Text>
  </View>
);

/** Something worth knowing under its name. */
export const Fact = ({
  name,
  width,
  children,
}: {
  name: string;
  width: 'half' | 'third';
  children: ReactNode;
}): ReactElement => (
  <View style={[styles.fact, styles[width]]}>
    <Text style={styles.factName}>{name}</Text>
    {children}
  </View>
);

/** Who, when, in which format, paid by whom: the block under the title. */
export const Facts = ({ model }: { model: FactsheetModel }): ReactElement => {
  const { texts, content } = model;
  const short = [
    { name: texts.when, lines: [model.when] },
    { name: texts.format, lines: [model.format] },
    { name: texts.organised, lines: [model.organised] },
  ].filter(({ lines }) => lines[0] !== '');
  return (
    <View style={styles.facts} wrap={false}>
      <Fact name={texts.host} width="half">
        <Organisation one={content.host} places={model.places} />
      </Fact>
      <Fact name={content.senders.length > 1 ? texts.senders : texts.sender} width="half">
        {content.senders.map((one) => (
          <Organisation key={one.organisationId} one={one} places={model.places} />
        ))}
      </Fact>
      {short.map(({ name, lines }) => (
        <Fact key={name} name={name} width="third">
          {lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Fact>
      ))}
    </View>
  );
};
