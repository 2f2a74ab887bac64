import Box from '@mui/material/Box';
import { programmeOf, type HalfDay } from '@waymark/domain';
import { Programme } from '../exchanges/programme/programme.js';
import { FieldGroup } from '../fields/field-group.js';
import { useFieldId } from '../fields/use-field-id.js';
import { useWords } from '../i18n/use-words.js';

interface Props {
  name: string;
  label: string;
  error?: string | undefined;
  programme: readonly HalfDay[];
}

/** The programme of the case in a report: there is one, and it is written on the page of the exchange. */
export function CaseProgramme({ name, label, error, programme }: Props) {
  const t = useWords();
  const id = useFieldId(name);
  return (
    <FieldGroup id={id} label={label} help={t('programme.inReport')} error={error}>
      <Box sx={{ mt: 1 }}>
        <Programme halfDays={programmeOf({ programme }).days} />
      </Box>
    </FieldGroup>
  );
}
