/** One line; the whole text is in the tooltip. */
export function Clipped({ children, title = children }: { children: string; title?: string }) {
  return (
    <div title={title} style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
      {children}
    </div>
  );
}
