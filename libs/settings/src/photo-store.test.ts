import { expect, test } from '@jest/globals';
import { photoStoreParts } from './photo-store.js';

test('photos are kept in a folder', () => {
  expect(photoStoreParts('/var/lib/waymark/photos')).toEqual({
    kind: 'folder',
    folder: '/var/lib/waymark/photos',
  });
});

test('photos are kept in a bucket, whose key may hold any sign', () => {
  expect(
    photoStoreParts('https://AK:a%2Fb%2B%40@s3.example.org/bucket/waymark/?region=eu-central-1'),
  ).toEqual({
    kind: 'bucket',
    endpoint: 'https://s3.example.org/bucket',
    prefix: 'waymark/',
    region: 'eu-central-1',
    accessKeyId: 'AK',
    secretAccessKey: 'a/b+@',
  });
  expect(photoStoreParts('http://AK:b@127.0.0.1:9000/bucket')).toMatchObject({
    prefix: '',
    region: 'us-east-1',
  });
});

test('what is neither is refused', () => {
  for (const wrong of ['ftp://AK:b@host/bucket', 'https://host/bucket', 'https://AK:%E0%A4%A@host/bucket'])
    expect(() => photoStoreParts(wrong)).toThrow(TypeError);
});
