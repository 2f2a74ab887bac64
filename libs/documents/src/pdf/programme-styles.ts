import { StyleSheet } from '@react-pdf/renderer';
import { sans, serif } from './fonts.js';
import { accent, ink, line, soft, styles } from './styles.js';

/** Points, as in the styles of the factsheet, whose page this one shares. */
export const programmeStyles = StyleSheet.create({
  running: {
    position: 'absolute',
    top: 22,
    left: 50,
    right: 50,
    fontFamily: sans,
    fontSize: 7.5,
    color: soft,
  },
  title: { ...styles.title, fontSize: 22, marginBottom: 14 },
  call: {
    backgroundColor: '#eef2ee',
    borderLeftWidth: 3,
    borderLeftColor: accent,
    paddingVertical: 9,
    paddingHorizontal: 14,
    marginTop: 2,
    fontFamily: sans,
    fontSize: 10.5,
    lineHeight: 1.4,
  },
  day: { marginTop: 18 },
  dayName: { fontWeight: 600, fontSize: 14, lineHeight: 1.2, marginBottom: 6 },
  half: { flexDirection: 'row', borderTopWidth: 0.75, borderTopColor: line, paddingTop: 7, paddingBottom: 8 },
  first: { borderTopColor: ink },
  halfName: { width: 86, paddingRight: 8, fontFamily: sans, fontSize: 9, lineHeight: 1.6 },
  entries: { flex: 1 },
  entry: { flexDirection: 'row' },
  next: { marginTop: 7 },
  time: { width: 42, fontFamily: sans, fontWeight: 600, fontSize: 9, lineHeight: 1.6 },
  body: { flex: 1 },
  what: { fontFamily: serif, fontWeight: 600, fontSize: 11, lineHeight: 1.35 },
  detail: { fontFamily: sans, fontSize: 9, lineHeight: 1.4 },
  note: { fontSize: 10, lineHeight: 1.4, marginTop: 2 },
  behindTimes: { paddingLeft: 42 },
  outside: { marginTop: 22 },
  free: { flex: 1, fontSize: 10.5, lineHeight: 1.4, color: soft },
});
