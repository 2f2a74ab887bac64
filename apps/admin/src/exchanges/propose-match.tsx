export default function ProposeMatch() {
  return null;
}
