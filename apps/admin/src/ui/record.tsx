import type { ReactNode } from 'react';
import { EditBase, ShowBase, useEditContext, useShowContext, type RaRecord } from 'react-admin';
import { Problem } from '../api/problem.js';
import { whole } from '../data/use-whole.js';
import { NotFound } from '../layout/nowhere.js';
import { PageSkeleton } from './skeletons.js';
import { ErrorState } from './states.js';

interface Props<T> {
  children: (record: T) => ReactNode;
  /** Of another resource than the page's own, under the same id. */
  resource?: string;
  /** Instead of "this page does not exist". */
  missing?: ReactNode;
  /** Forms stay as they are while somebody types. */
  still?: boolean;
}

const options = (still: boolean) => ({
  // A page that says what is wrong, instead of react-admin's way back to the list.
  onError: () => undefined,
  meta: whole,
  ...(still && { refetchOnWindowFocus: false }),
});

interface Context {
  record?: RaRecord | undefined;
  error?: Error | null;
  isPending?: boolean;
  refetch: () => unknown;
}

function drawn<T>(
  { record, error, isPending, refetch }: Context,
  children: (record: T) => ReactNode,
  missing: ReactNode,
) {
  // What is no longer there, or no longer theirs to see, does not stay on the screen because it was read before.
  if (error instanceof Problem && error.status === 404) return missing;
  if (record) return children(record as T);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return isPending ? <PageSkeleton /> : null;
}

function Shown<T>({ children, missing = <NotFound /> }: Props<T>) {
  return drawn(useShowContext() as Context, children, missing);
}

function Edited<T>({ children, missing = <NotFound /> }: Props<T>) {
  return drawn(useEditContext() as Context, children, missing);
}

/** One record as a page: skeleton, problem or the page itself. */
export function ShowRecord<T>(props: Props<T>) {
  return (
    <ShowBase
      {...(props.resource && { resource: props.resource })}
      queryOptions={options(props.still === true)}
    >
      <Shown<T> {...props} />
    </ShowBase>
  );
}

/** One record as a form. Nothing is shown as done before the server says so. */
export function EditRecord<T>(props: Props<T>) {
  return (
    <EditBase mutationMode="pessimistic" queryOptions={options(true)}>
      <Edited<T> {...props} />
    </EditBase>
  );
}
