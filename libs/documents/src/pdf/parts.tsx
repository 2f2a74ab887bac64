import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { fill } from '../texts/index.js';
import { styles } from './styles.js';

/** A heading that stays with what follows, and stands in the reader's outline. */
export const Heading = ({ children }: { children: string }): ReactElement => (
  <Text style={styles.h2} minPresenceAhead={60} {...{ bookmark: children }}>
    {children}
  </Text>
);

export const SubHeading = ({ children }: { children: string }): ReactElement => (
  <Text style={styles.h3} minPresenceAhead={30}>
    {children}
  </Text>
);

/** A text in paragraphs: an empty line ends one. */
export const Paragraphs = ({ text, first = false }: { text: string; first?: boolean }): ReactElement => (
  <View>
    {text
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== '')
      .map((part, index) => (
        <Text key={index} style={first ? [styles.paragraph, styles.first] : styles.paragraph}>
          {part.trim()}
        </Text>
      ))}
  </View>
);

/** A list with bullets, or with numbers where the order counts. */
export const List = ({
  items,
  numbered = false,
}: {
  items: readonly string[];
  numbered?: boolean;
}): ReactElement => (
  <View>
    {items.map((item, index) => (
      <View key={index} style={styles.item} wrap={false}>
        <Text style={styles.mark}>{numbered ? `${index + 1}.` : '•'}</Text>
        <Text style={styles.itemText}>{item}</Text>
      </View>
    ))}
  </View>
);

/** A part with its heading. @param whole moves to the next page rather than break */
export const Section = ({
  title,
  whole = false,
  children,
}: {
  title: string;
  whole?: boolean;
  children: ReactNode;
}): ReactElement => (
  <View style={styles.section} wrap={!whole}>
    <Heading>{title}</Heading>
    {children}
  </View>
);

/**
 * At the foot of every page: what of, where it is kept up to date, and which page it is.
 * @param page the text for it, with `{page}` and `{pages}`
 */
export const Foot = ({ said, url, page }: { said: string; url: string; page: string }): ReactElement => (
  <View style={styles.foot} fixed>
    <View>
      <Text>{said}</Text>
      <Link src={url} style={styles.link}>
        {url.replace(/^https?:\/\//, '')}
      </Link>
    </View>
    <Text
      render={({ pageNumber, totalPages }) => fill(page, { page: pageNumber, pages: totalPages ?? '' })}
    />
  </View>
);
