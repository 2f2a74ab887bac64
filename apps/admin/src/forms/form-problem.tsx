import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { Problem } from '../api/problem.js';
import { useMessage } from '../ui/use-message.js';
import { useWords } from '../i18n/use-words.js';

/** Why nothing was saved: reasons as sentences, fields marked where they stand. */
export function FormProblem({ problem }: { problem: Error | null }) {
  const t = useWords();
  const message = useMessage();
  if (!problem) return null;
  const refused = problem instanceof Problem ? problem : null;
  const atFields = refused !== null && Object.keys(refused.fieldErrors).length > 0;
  return (
    <Alert severity={refused?.status === 409 ? 'warning' : 'error'} role="alert">
      {atFields ? t('problem.fields') : message(problem)}
      {refused && refused.reasons.length > 0 && (
        <Box component="ul" sx={{ pl: 2.25, mt: 0.5 }}>
          {refused.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </Box>
      )}
      {/* Problems of fields that this form does not show would be lost otherwise. */}
      {atFields && (
        <Box component="ul" sx={{ pl: 2.25, mt: 0.5 }}>
          {Object.entries(refused.fieldErrors).map(([field, text]) => (
            <li key={field}>{text}</li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
