/**
 * What makes a public page a little easier where scripts run: the closing time in the reader’s own zone, and buttons that
 * copy a text. Without it everything is there as well: an absolute time with its zone, and a text to be selected.
 */
export const script = `'use strict';
(() => {
  const language = document.documentElement.lang;
  const near = (milliseconds) => {
    const minutes = Math.floor(milliseconds / 60000);
    const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
    if (minutes >= 2880) return words.format(Math.floor(minutes / 1440), 'day');
    if (minutes >= 120) return words.format(Math.floor(minutes / 60), 'hour');
    return words.format(Math.max(minutes, 0), 'minute');
  };
  for (const place of document.querySelectorAll('[data-until]')) {
    const until = new Date(place.dataset.until);
    const time = new Intl.DateTimeFormat(language, {
      weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
    }).format(until);
    const tell = () => {
      const left = until.getTime() - Date.now();
      place.hidden = left <= 0;
      place.textContent = place.dataset.words.replace('{time}', time).replace('{left}', near(left));
    };
    tell();
    setInterval(tell, 30000);
  }
  for (const button of document.querySelectorAll('button[data-copies]')) {
    const text = document.getElementById(button.dataset.copies);
    if (!navigator.clipboard || !text) continue;
    const says = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.value);
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = says; }, 4000);
    });
  }
})();
`;
