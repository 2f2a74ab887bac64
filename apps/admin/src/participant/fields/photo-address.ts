/** Where a photo of the report is read, small enough for a phone. */
export const photoAddress = (reportId: string, photoId: string): string =>
  `/api/my-reports/${reportId}/photos/${photoId}?width=480`;
