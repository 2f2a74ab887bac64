import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { FieldGroup } from '../fields/field-group.js';
import type { FieldProps } from '../fields/field-props.js';
import { useFieldId } from '../fields/use-field-id.js';
import { useWords } from '../i18n/use-words.js';

type Attendance = Record<string, 'present' | 'absent'>;

/** Who was there. Whoever is not marked stays "not known". */
export function AttendanceField({
  name,
  label,
  error,
  value = {},
  onChange,
  people,
}: FieldProps<Attendance> & { people: readonly { id: string; name: string }[] }) {
  const t = useWords();
  const id = useFieldId(name);
  const mark = (person: string, chosen: 'present' | 'absent' | null) => {
    const { [person]: _before, ...rest } = value;
    onChange(chosen ? { ...rest, [person]: chosen } : rest);
  };
  return (
    <FieldGroup
      id={id}
      label={label}
      error={error}
      help={people.length === 0 ? t('attendance.nobody') : undefined}
    >
      {people.map((person) => (
        <Box key={person.id} sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 0.75 }}>
          <Box sx={{ flex: 1 }}>{person.name}</Box>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={value[person.id] ?? null}
            onChange={(_event, chosen) => mark(person.id, chosen)}
            aria-label={person.name}
          >
            <ToggleButton value="present">{t('attendance.present')}</ToggleButton>
            <ToggleButton value="absent">{t('attendance.absent')}</ToggleButton>
          </ToggleButtonGroup>
        </Box>
      ))}
    </FieldGroup>
  );
}
