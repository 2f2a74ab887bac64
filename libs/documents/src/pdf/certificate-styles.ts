import { StyleSheet } from '@react-pdf/renderer';
import { sans } from './fonts.js';
import { accent, ink, line, soft } from './styles.js';

/** What a certificate has beside the styles of every paper. Points. */
export const certificateStyles = StyleSheet.create({
  top: { borderTopWidth: 3, borderTopColor: accent, paddingTop: 14 },
  kicker: { fontFamily: sans, fontWeight: 600, fontSize: 10, lineHeight: 1.4, color: accent, marginTop: 56 },
  name: { fontWeight: 600, fontSize: 34, lineHeight: 1.15, marginTop: 10, marginBottom: 18, maxWidth: 430 },
  // A very long name is set smaller, so that the certificate stays one sheet.
  longName: { fontSize: 24 },
  longWord: { fontSize: 17 },
  tookPart: { fontSize: 13, lineHeight: 1.5, maxWidth: 430 },
  title: { fontWeight: 600, fontSize: 17, lineHeight: 1.3, marginTop: 8, marginBottom: 34, maxWidth: 470 },
  restsOn: { fontSize: 10.5, lineHeight: 1.5, maxWidth: 430, marginTop: 18, color: soft },
  sign: { marginTop: 42 },
  signTitle: { fontFamily: sans, fontSize: 8, lineHeight: 1.4, color: soft, marginBottom: 40 },
  signLines: { flexDirection: 'row', columnGap: 24 },
  signLine: {
    width: 235,
    borderTopWidth: 0.75,
    borderTopColor: line,
    paddingTop: 4,
    fontFamily: sans,
    fontSize: 8,
    lineHeight: 1.4,
    color: ink,
  },
});
