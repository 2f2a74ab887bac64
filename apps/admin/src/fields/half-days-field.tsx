import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import AddIcon from '@mui/icons-material/AddOutlined';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import type { HalfDayView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import { PlainField } from './plain-field.js';
import { useFieldId } from './use-field-id.js';
import { ListChoice } from './list-choice.js';

/** The half-day after the last one: mornings are followed by afternoons, afternoons by the next morning. */
function next(last: HalfDayView | undefined, first: string | undefined): HalfDayView {
  if (!last?.day) return { day: first ?? '', half: 'morning', what: '' };
  if (last.half === 'morning') return { day: last.day, half: 'afternoon', what: '' };
  const after = new Date(Date.parse(`${last.day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { day: after, half: 'morning', what: '' };
}

interface Props extends FieldProps<HalfDayView[]> {
  errors?: Readonly<Record<string, string>>;
  /** First day of the visit, to begin with. */
  start?: string | null | undefined;
  maxLength?: number | undefined;
}

/** A programme: one line for each morning and afternoon. */
export function HalfDaysField({
  name,
  label,
  help,
  error,
  disabled,
  value = [],
  onChange,
  errors = {},
  start,
  maxLength,
}: Props) {
  const t = useWords();
  const id = useFieldId(name);
  const change = (index: number, part: Partial<HalfDayView>) =>
    onChange(value.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      <Box component="ol" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {value.map((line, index) => (
          <Box
            component="li"
            key={index}
            aria-label={t('halfDay.line', { number: index + 1 })}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr auto', sm: '170px 130px 1fr auto' },
              gap: 1,
              alignItems: 'start',
            }}
          >
            <PlainField
              name={`${name}.${index}.day`}
              label={t('halfDay.day')}
              type="date"
              disabled={disabled}
              value={line.day}
              onChange={(day) => change(index, { day: String(day ?? '') })}
              error={errors[`${name}.${index}.day`]}
            />
            <Box sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 2 } }}>
              <ListChoice
                name={`${name}.${index}.half`}
                label={t('halfDay.half')}
                required
                value={line.half}
                onChange={(half) => change(index, { half: half as HalfDayView['half'] })}
                options={[
                  { value: 'morning', label: t('halfDay.morning') },
                  { value: 'afternoon', label: t('halfDay.afternoon') },
                ]}
              />
            </Box>
            <Box sx={{ gridRow: { xs: 3, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 3 } }}>
              <PlainField
                name={`${name}.${index}.what`}
                label={t('halfDay.what')}
                disabled={disabled}
                maxLength={maxLength ?? 400}
                value={line.what}
                onChange={(what) => change(index, { what: String(what ?? '') })}
                error={errors[`${name}.${index}.what`]}
              />
            </Box>
            {!disabled && (
              <IconButton
                aria-label={t('halfDay.remove', { number: index + 1 })}
                onClick={() => onChange(value.filter((_line, at) => at !== index))}
                sx={{ mt: '26px', width: 40, height: 40, gridRow: 1, gridColumn: { xs: 2, sm: 4 } }}
              >
                <RemoveIcon fontSize="small" />
              </IconButton>
            )}
          </Box>
        ))}
      </Box>
      {!disabled && (
        <Button
          sx={{ mt: value.length > 0 ? 2 : 0.5, justifySelf: 'start', alignSelf: 'flex-start' }}
          size="small"
          startIcon={<AddIcon aria-hidden />}
          onClick={() => onChange([...value, next(value.at(-1), start ?? undefined)])}
        >
          {t('halfDay.add')}
        </Button>
      )}
    </FieldGroup>
  );
}
