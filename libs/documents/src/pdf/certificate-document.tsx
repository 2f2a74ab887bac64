import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { OfferedLanguage } from '@waymark/domain';
import type { Attendance, CertificateModel } from '../certificate/model.js';
import { certificateStyles } from './certificate-styles.js';
import { Fact } from './facts.js';
import { Foot } from './parts.js';
import { styles } from './styles.js';

/** From so many signs on, a name takes more than two lines as it is set, and a word in it more than one. */
const longName = 44;
const longWord = 24;

const nameStyle = (name: string) => [
  certificateStyles.name,
  ...(name.length > longName ? [certificateStyles.longName] : []),
  ...(name.split(/[ -]/).some((word) => word.length > longWord) ? [certificateStyles.longWord] : []),
];

const Signature = ({ sign }: Pick<CertificateModel, 'sign'>) => (
  <View style={certificateStyles.sign} wrap={false}>
    <Text style={certificateStyles.signTitle}>{sign.title}</Text>
    <View style={certificateStyles.signLines}>
      {sign.lines.map((one) => (
        <View key={one} style={certificateStyles.signLine}>
          <Text>{one}</Text>
        </View>
      ))}
    </View>
  </View>
);

interface Props {
  readonly attendance: Attendance;
  readonly model: CertificateModel;
  readonly language: OfferedLanguage;
}

/** A certificate of attendance on A4: who was there, at what, when, with whom. */
export function CertificateDocument({ attendance, model, language }: Props): ReactElement<object> {
  const { recordedAt, url } = attendance;
  const { name } = model;
  return (
    <Document
      title={`${model.certificate} – ${name}`}
      author={model.siteName}
      subject={model.title}
      language={language}
      pdfVersion="1.7"
      creator="Waymark"
      producer="Waymark"
      creationDate={recordedAt}
      modificationDate={recordedAt}
    >
      <Page size="A4" style={styles.page}>
        <Foot said={model.foot} url={url} page={model.page} />
        <View style={[styles.content, certificateStyles.top]}>
          <Text style={styles.brand}>{model.siteName}</Text>
          <Text style={certificateStyles.kicker} {...{ bookmark: model.certificate }}>
            {model.kicker}
          </Text>
          <Text style={nameStyle(name)}>{name}</Text>
          <Text style={certificateStyles.tookPart}>{model.tookPart}</Text>
          <Text style={certificateStyles.title}>{model.title}</Text>
          <View style={styles.facts}>
            {model.facts.map((fact) => (
              <Fact key={fact.name} name={fact.name} width="half">
                <Text style={styles.strong}>{fact.value}</Text>
                {fact.more !== '' && <Text style={styles.small}>{fact.more}</Text>}
              </Fact>
            ))}
          </View>
          <Text style={certificateStyles.restsOn}>{model.restsOn}</Text>
          <Signature sign={model.sign} />
        </View>
      </Page>
    </Document>
  );
}
