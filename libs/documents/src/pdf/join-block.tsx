import { Link, Text, View } from '@react-pdf/renderer';
import type { StandingBlock } from '@waymark/domain';
import type { ReactElement } from 'react';
import { Heading, List, Paragraphs, SubHeading } from './parts.js';
import { styles } from './styles.js';

/** The invitation at the foot of every factsheet. */
export const JoinBlock = ({ block }: { block: StandingBlock }): ReactElement => (
  <View style={styles.join} wrap={false}>
    <Heading>{block.title}</Heading>
    <Paragraphs text={block.about.join('\n\n')} />
    <View style={styles.thirds}>
      <View style={styles.column}>
        <SubHeading>{block.commitmentsTitle}</SubHeading>
        <List items={block.commitments} />
      </View>
      <View style={styles.column}>
        <SubHeading>{block.activitiesTitle}</SubHeading>
        <List items={block.activities} numbered />
      </View>
      <View style={styles.column}>
        <SubHeading>{block.nextStepsTitle}</SubHeading>
        <List items={block.nextSteps} numbered />
        <SubHeading>{block.contactTitle}</SubHeading>
        <Text>{block.contact}</Text>
        <Link src={block.contactUrl} style={styles.link}>
          {new URL(block.contactUrl).hostname}
        </Link>
      </View>
    </View>
  </View>
);
