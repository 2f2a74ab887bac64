import type { FactsheetView } from '../api/views.js';
import { EditRecord } from '../ui/record.js';
import { FactsheetForm } from './factsheet-form.js';

export default function FactsheetEdit() {
  return <EditRecord<FactsheetView>>{(record) => <FactsheetForm factsheet={record} />}</EditRecord>;
}
