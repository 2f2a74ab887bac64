import { describe, expect, test } from '@jest/globals';
import type { VisitInCalendar } from '@waymark/domain';
import ICAL from 'ical.js';
import { renderVisitFeed, renderVisitNews, type CalendarVisit } from './visit-calendar.js';

const visit: VisitInCalendar = {
  id: '7b0e6a2e-1111-4222-8333-444455556666',
  title: 'Västra Götaland visits the Basque Country; with a comma, and a line\nBEGIN:VEVENT',
  start: '2025-11-18',
  end: '2025-11-20',
  place: 'TKNIKA, Errenteria',
  status: 'confirmed',
  sequence: 7,
};
const shown: CalendarVisit = {
  visit,
  host: 'Basque Country',
  sender: 'Region Västra Götaland',
  link: 'https://waymark.example/exchanges/7b0e6a2e/show',
  changedAt: new Date('2025-09-01T10:00:00Z'),
};
const people = {
  organizer: { name: 'Waymark', email: 'waymark@example.org' },
  attendee: { name: 'Åsa Öberg', email: 'asa@people.example' },
};

/** Reads a calendar as a calendar program would. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events };
}

describe('a calendar of visits', () => {
  test('is read back as it was meant, days without hours and the last day included', () => {
    const { calendar, events } = parsed(renderVisitFeed([shown], [], 'en'));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events).toHaveLength(1);
    const [event] = events as [(typeof events)[number]];
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2025-11-18', '2025-11-21']);
    expect(event.startDate.isDate).toBe(true);
    expect(event.uid).toBe('7b0e6a2e-1111-4222-8333-444455556666@waymark');
    expect(event.sequence).toBe(7);
    expect(event.location).toBe('TKNIKA, Errenteria');
    expect(event.summary).toBe(
      'Västra Götaland visits the Basque Country; with a comma, and a line BEGIN:VEVENT',
    );
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });
  test('has lines that every program takes', () => {
    for (const one of renderVisitFeed([shown], [], 'fr').split('\r\n'))
      expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
  });
  test('is the same text while nothing changes', () =>
    expect(renderVisitFeed([shown], [], 'en')).toBe(renderVisitFeed([shown], [], 'en')));
});

describe('a day by which somebody owes something', () => {
  const deadline = {
    id: `${visit.id}.pre-host`,
    what: 'report' as const,
    title: visit.title,
    day: '2025-11-04',
    cancelled: false,
    sequence: 7,
  };
  const due = { ...shown, deadline };
  const [event] = parsed(renderVisitFeed([], [due], 'en')).events as [ICAL.Event];

  test('is one whole day that takes no time, told apart from the visit by its name', () => {
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2025-11-04', '2025-11-05']);
    expect(event.uid).toBe(`${visit.id}.pre-host@waymark`);
    expect(event.summary).toMatch(/^Report due: Västra Götaland visits the Basque Country; /);
    const property = (name: string) => event.component.getFirstPropertyValue(name);
    expect([property('transp'), property('status')]).toEqual(['TRANSPARENT', 'CONFIRMED']);
  });

  test('is taken out again under the same name', () => {
    const taken = { ...due, deadline: { ...deadline, cancelled: true, sequence: 9 } };
    const [gone] = parsed(renderVisitFeed([], [taken], 'fr')).events as [ICAL.Event];
    expect([gone.uid, gone.sequence]).toEqual([event.uid, 9]);
    expect(gone.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});

describe('what a mail carries', () => {
  test('asks to enter the visit, from us, to its reader, who need not answer', () => {
    const file = renderVisitNews({ visit: shown, news: 'request', language: 'en', ...people });
    expect(file).toMatchObject({ fileName: 'visit.ics', method: 'REQUEST' });
    const { calendar, events } = parsed(file.content);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    const [event] = events as [(typeof events)[number]];
    expect(event.organizer).toBe('mailto:waymark@example.org');
    expect(event.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
      'mailto:asa@people.example',
    ]);
    expect(event.attendees[0]!.getParameter('rsvp')).toBe('FALSE');
  });
  test('takes the same visit out again, under the same name and a higher number', () => {
    const later = { ...shown, visit: { ...visit, sequence: 9 } };
    const file = renderVisitNews({ visit: later, news: 'cancel', language: 'en', ...people });
    const { calendar, events } = parsed(file.content);
    const [event] = events as [(typeof events)[number]];
    expect([file.method, calendar.getFirstPropertyValue('method')]).toEqual(['CANCEL', 'CANCEL']);
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([event.uid, event.sequence]).toEqual([`${visit.id}@waymark`, 9]);
  });
});
