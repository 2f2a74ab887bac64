import { StyleSheet } from '@react-pdf/renderer';
import { sans, serif } from './fonts.js';

export const ink = '#1c2430';
export const soft = '#4b5664';
export const accent = '#0b6b6b';
export const line = '#dcd8ce';

/** Points; A4 is 595 × 842. */
export const styles = StyleSheet.create({
  page: {
    paddingTop: 42,
    paddingBottom: 60,
    paddingHorizontal: 50,
    fontFamily: serif,
    fontSize: 10.5,
    color: ink,
  },
  // Not on the page itself: with a line height there, texts made while drawing (page numbers) are lost.
  // A line height is worked out where it stands, so each font size brings its own.
  content: { fontSize: 10.5, lineHeight: 1.5 },
  brand: { fontFamily: sans, fontWeight: 600, fontSize: 8.5, lineHeight: 1.4, marginBottom: 12 },
  lead: { width: 495, height: 188, objectFit: 'cover', borderRadius: 5 },
  caption: { fontFamily: sans, fontSize: 8, lineHeight: 1.4, color: soft, marginTop: 4 },
  kicker: {
    fontFamily: sans,
    fontWeight: 600,
    fontSize: 8.5,
    lineHeight: 1.4,
    color: accent,
    marginTop: 20,
    marginBottom: 6,
  },
  title: { fontWeight: 600, fontSize: 25, lineHeight: 1.15, marginBottom: 16, maxWidth: 430 },
  facts: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    columnGap: 24,
    fontFamily: sans,
    fontSize: 9,
    lineHeight: 1.4,
  },
  fact: { borderTopWidth: 0.75, borderTopColor: ink, paddingTop: 5, paddingBottom: 10 },
  half: { width: 235 },
  third: { width: 149 },
  factName: { fontSize: 8, lineHeight: 1.4, color: soft },
  strong: { fontWeight: 600 },
  small: { fontSize: 8, lineHeight: 1.4, color: soft },
  section: { marginTop: 18 },
  h2: { fontWeight: 600, fontSize: 14, lineHeight: 1.2, marginBottom: 7 },
  h3: { fontFamily: sans, fontWeight: 600, fontSize: 9, lineHeight: 1.4, marginTop: 9, marginBottom: 3 },
  first: { fontSize: 11.5, lineHeight: 1.45 },
  paragraph: { marginBottom: 6, maxWidth: 450 },
  item: { flexDirection: 'row', marginBottom: 4, maxWidth: 440 },
  mark: { width: 16, color: accent },
  itemText: { flex: 1 },
  photos: { flexDirection: 'row', flexWrap: 'wrap', columnGap: 15, rowGap: 12 },
  figure: { width: 240 },
  photo: { width: 240, height: 150, objectFit: 'cover', borderRadius: 4 },
  next: {
    backgroundColor: '#eef2ee',
    borderLeftWidth: 3,
    borderLeftColor: accent,
    padding: 14,
    paddingBottom: 8,
  },
  columns: { flexDirection: 'row', columnGap: 25 },
  thirds: { flexDirection: 'row', columnGap: 20, fontSize: 8.5, lineHeight: 1.4 },
  column: { flex: 1 },
  ruled: { borderTopWidth: 1, borderTopColor: ink },
  quote: { borderTopWidth: 1, borderTopColor: accent, paddingTop: 9, marginBottom: 14 },
  quoteText: { fontStyle: 'italic', fontSize: 14, lineHeight: 1.4, maxWidth: 450 },
  by: { fontFamily: sans, fontSize: 8.5, lineHeight: 1.4, marginTop: 4 },
  join: {
    marginTop: 22,
    borderTopWidth: 1,
    borderTopColor: line,
    paddingTop: 14,
    fontSize: 9.5,
    lineHeight: 1.45,
  },
  link: { color: accent },
  foot: {
    position: 'absolute',
    bottom: 28,
    left: 50,
    right: 50,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontFamily: sans,
    fontSize: 7.5,
    color: soft,
  },
});
