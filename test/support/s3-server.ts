import S3rver from 's3rver';
import { temporaryPhotos } from './photos.js';

/** The one key it knows. */
const key = 'S3RVER';
const bucket = 'photos';

/** A server that speaks S3, with one empty bucket in it. */
export async function s3Server() {
  const folder = temporaryPhotos();
  const configureBuckets = [{ name: bucket, configs: [] }];
  const options = { address: '127.0.0.1', port: 0, silent: true, directory: folder.path, configureBuckets };
  const server = new S3rver(options);
  const { port } = await server.run();
  const address = (keyId = key, name = bucket) => `http://${keyId}:${key}@127.0.0.1:${port}/${name}`;
  return {
    /** As the setting names it. */
    address,
    async stop(): Promise<void> {
      await server.close();
      folder.remove();
    },
  };
}
