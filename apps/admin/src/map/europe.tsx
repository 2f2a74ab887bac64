import { regions } from '@waymark/domain';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useWords } from '../i18n/use-words.js';
import { countOf, type Place } from './places.js';
import { project, size, type Point } from './projection.js';

/** Area follows the number, so that twice as many look like twice as many. */
const radiusOf = (place: Place) => 5 + 3 * Math.sqrt(countOf(place));
const regionLevel = 2;

interface Props {
  places: readonly Place[];
  chosen: Place | undefined;
  onChoose: (place: Place) => void;
}

/** Every region as a faint dot, so that one sees where one is; over them the places, and who meets whom. */
export function Europe({ places, chosen, onChoose }: Props) {
  const t = useWords();
  const { tokens } = useTheme().palette;
  const on = places.filter((place): place is Place & { at: Point } => place.at !== null);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={t('map.title')}
      viewBox={`0 0 ${size.width} ${size.height}`}
      sx={{
        display: 'block',
        width: '100%',
        height: 'auto',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      {background().map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r={2.5} fill={tokens.fieldLine} fillOpacity={0.45} />
      ))}
      {chosen?.at && <Ways from={chosen} places={on} />}
      {on.map((place) => {
        const marked = place.code === chosen?.code;
        return (
          <g key={place.code} onClick={() => onChoose(place)} style={{ cursor: 'pointer' }}>
            <title>{place.name}</title>
            <circle
              cx={place.at.x}
              cy={place.at.y}
              r={radiusOf(place)}
              fill={tokens.accent}
              fillOpacity={marked ? 1 : 0.65}
              stroke={marked ? tokens.ink : tokens.surface}
              strokeWidth={marked ? 2.5 : 1.5}
            />
          </g>
        );
      })}
      {on
        .filter((place) => place.code === chosen?.code)
        .map((place) => (
          <Name key={place.code} place={place} />
        ))}
    </Box>
  );
}

/** Lines from a place to those its exchanges go to and come from. */
function Ways({ from, places }: { from: Place; places: readonly (Place & { at: Point })[] }) {
  const { tokens } = useTheme().palette;
  const own = new Set([...from.hosts, ...from.sends]);
  const met = places.filter(
    (place) => place.code !== from.code && [...place.hosts, ...place.sends].some((row) => own.has(row)),
  );
  return met.map(({ code, at }) => (
    <line
      key={code}
      x1={from.at!.x}
      y1={from.at!.y}
      x2={at.x}
      y2={at.y}
      stroke={tokens.accent}
      strokeWidth={1.5}
      strokeOpacity={0.7}
    />
  ));
}

function Name({ place }: { place: Place & { at: Point } }) {
  const { tokens } = useTheme().palette;
  const right = place.at.x > size.width * 0.7;
  return (
    <text
      x={place.at.x + (right ? -1 : 1) * (radiusOf(place) + 6)}
      y={place.at.y + 6}
      textAnchor={right ? 'end' : 'start'}
      fontSize={18}
      fontWeight={600}
      fill={tokens.ink}
      stroke={tokens.surface}
      strokeWidth={5}
      paintOrder="stroke"
    >
      {place.name}
    </text>
  );
}

let dots: readonly Point[] | undefined;
function background(): readonly Point[] {
  dots ??= regions()
    .filter(({ level }) => level === regionLevel)
    .flatMap(({ lon, lat }) => project(lon, lat) ?? []);
  return dots;
}
