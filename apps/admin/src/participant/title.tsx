import { useEffect, useRef, type ReactNode } from 'react';

/**
 * The heading of a page. It takes the focus as the page comes, so that who listens hears where they are, and names the
 * tab.
 */
export function Title({ children, quiet = false }: { children: string | ReactNode; quiet?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = heading;
    if (!current) return;
    document.title = `${current.textContent} – Waymark`;
    current.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={quiet ? 'section' : undefined}>
      {children}
    </h1>
  );
}
