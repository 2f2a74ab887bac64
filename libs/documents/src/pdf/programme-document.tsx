import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { OfferedLanguage } from '@waymark/domain';
import type { PartyModel, ProgrammeModel, VisitProgramme } from '../programme/model.js';
import { textsFor } from '../texts/index.js';
import { Fact } from './facts.js';
import { Foot } from './parts.js';
import { Days } from './programme-days.js';
import { programmeStyles } from './programme-styles.js';
import { styles } from './styles.js';

const Party = ({ party }: { party: PartyModel }) => (
  <View style={{ marginBottom: 3 }}>
    <Text style={styles.strong}>{party.name}</Text>
    {party.place !== '' && <Text style={styles.small}>{party.place}</Text>}
    {party.contact !== '' && <Text>{party.contact}</Text>}
    {party.reach.map((one, index) => (
      <Text key={index}>{one}</Text>
    ))}
  </View>
);

/** When, where, who with whom, in which language: the block under the title. */
const Facts = ({ model }: { model: ProgrammeModel }) => {
  const { texts, host, senders, when, where, workingLanguage } = model;
  return (
    <View style={styles.facts}>
      <Fact name={texts.when} width="half">
        <Text style={styles.strong}>{when}</Text>
        {workingLanguage !== '' && <Text>{workingLanguage}</Text>}
      </Fact>
      <Fact name={texts.where} width="half">
        <Text style={styles.strong}>{where || host.name}</Text>
      </Fact>
      <Fact name={texts.host} width="half">
        <Party party={host} />
      </Fact>
      <Fact name={senders.length > 1 ? texts.senders : texts.sender} width="half">
        {senders.map((sender, index) => (
          <Party key={index} party={sender} />
        ))}
      </Fact>
    </View>
  );
};

const Call = ({ model: { texts, onTheSpot } }: { model: ProgrammeModel }) =>
  onTheSpot && (
    <View style={programmeStyles.call}>
      <Text style={styles.factName}>{texts.call}</Text>
      <Text style={styles.strong}>{onTheSpot.name}</Text>
      {onTheSpot.reach.map((one, index) => (
        <Text key={index}>{one}</Text>
      ))}
    </View>
  );

/** Which visit a sheet belongs to that has lost its first page. */
const Running = ({ title }: { title: string }) => (
  <View style={programmeStyles.running} fixed>
    <Text render={({ pageNumber }) => (pageNumber > 1 ? shortened(title) : '')} />
  </View>
);
const shortened = (title: string): string => (title.length > 90 ? `${title.slice(0, 89)}…` : title);

interface Props {
  readonly visit: VisitProgramme;
  readonly model: ProgrammeModel;
  readonly language: OfferedLanguage;
}

/** The programme of a visit on A4: where to be, when, with whom, whom to call. */
export function ProgrammeDocument({ visit, model, language }: Props): ReactElement<object> {
  const { texts, title, kicker, days, outside } = model;
  return (
    <Document
      title={`${texts.programme} – ${title}`}
      author={textsFor(language).siteName}
      subject={[model.when, model.where].filter((part) => part !== '').join(', ')}
      language={language}
      pdfVersion="1.7"
      creator="Waymark"
      producer="Waymark"
      creationDate={visit.asOf}
      modificationDate={visit.asOf}
    >
      <Page size="A4" style={styles.page}>
        <Running title={title} />
        <Foot said={model.asOf} url={visit.url} page={texts.page} />
        <View style={styles.content}>
          <Text style={styles.brand}>{textsFor(language).siteName}</Text>
          <Text style={[styles.kicker, { marginTop: 8 }]}>{kicker.join(' · ')}</Text>
          <Text style={programmeStyles.title}>{title}</Text>
          <Facts model={model} />
          <Call model={model} />
          {days.length === 0 && outside.length === 0 && <Text style={styles.section}>{texts.empty}</Text>}
          <Days model={model} />
        </View>
      </Page>
    </Document>
  );
}
