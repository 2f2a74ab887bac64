/** One line; the whole text is in the tooltip. */
export function Clipped({ children }: { children: string }) {
  return (
    <div title={children} style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
      {children}
    </div>
  );
}
