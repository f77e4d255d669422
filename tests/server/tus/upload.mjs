// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a file to a hub with a tus client that others wrote: creates, cuts in the middle, goes on
// from what the hub has, and terminates another upload. testtus.cpp starts the hub and this.
//
// Environment: TUS_HUB (address), TUS_HUB_ID, TUS_DEVICE, TUS_SEED (of Ed25519), TUS_EMPTY (BLAKE2b
// of nothing), TUS_BLOB, TUS_SPACE, all in hex; TUS_FILE. Prints one JSON object.
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Upload } from 'tus-js-client';

const hex = (name) => Buffer.from(process.env[name], 'hex');
const hub = process.env.TUS_HUB;
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex'); // RFC 8410, before the seed
const key = createPrivateKey({
    key: Buffer.concat([pkcs8, hex('TUS_SEED')]), format: 'der', type: 'pkcs8' });

async function newChallenge() {
    const answer = await fetch(`${hub}/v1/hub/${randomBytes(16).toString('hex')}`);
    return Buffer.from(answer.headers.get('tambo-challenge'), 'base64url');
}

// As sync/protocol/auth.h says.
function authorization(method, path, challenge) {
    const zero = Buffer.from([0]);
    const text = Buffer.concat([Buffer.from('tambo-request-1'), hex('TUS_HUB_ID'),
        Buffer.from(method), zero, Buffer.from(path), zero, hex('TUS_EMPTY'), challenge]);
    return 'Tambo ' + Buffer.concat([hex('TUS_DEVICE'), challenge, sign(null, text, key)])
        .toString('base64url');
}

const seen = { patches: 0, offsets: [] };
const challenge = await newChallenge();
const file = readFileSync(process.env.TUS_FILE);

function upload(options) {
    return new Promise((resolve, reject) => {
        const one = new Upload(file, {
            endpoint: `${hub}/v1/uploads`,
            metadata: { blob: process.env.TUS_BLOB, space: process.env.TUS_SPACE },
            chunkSize: 256 * 1024,
            retryDelays: null,
            onBeforeRequest(request) {
                const path = new URL(request.getURL()).pathname;
                request.setHeader('Authorization',
                    authorization(request.getMethod(), path, challenge));
            },
            onAfterResponse(request, response) {
                if (request.getMethod() === 'PATCH')
                    seen.patches++;
                seen.offsets.push(Number(response.getHeader('Upload-Offset')));
            },
            onError: reject,
            onSuccess: () => resolve(one),
            onChunkComplete: (size, accepted) => options.onChunk?.(one, accepted, resolve),
            ...options.more,
        });
        one.start();
    });
}

// Cut after a third of it.
const cut = await upload({ onChunk: async (one, accepted, resolve) => {
    if (accepted >= file.length / 3) {
        await one.abort();
        resolve(one);
    }
} });
const before = seen.offsets.at(-1);
seen.offsets = [];
const whole = await upload({ more: { uploadUrl: cut.url } });
const resumedAt = seen.offsets[0];

// Another one: its creation brings bytes, then it is given up for good.
const given = await upload({
    more: { uploadDataDuringCreation: true,
        metadata: { blob: process.env.TUS_OTHER, space: process.env.TUS_SPACE } },
    onChunk: async (one, accepted, resolve) => {
        if (accepted < file.length) {
            await one.abort(true);
            resolve(one);
        }
    },
});
const gone = await fetch(given.url, { method: 'HEAD', headers: {
    'Tus-Resumable': '1.0.0',
    Authorization: authorization('HEAD', new URL(given.url).pathname, challenge) } });

console.log(JSON.stringify({
    before, resumedAt, patches: seen.patches, sameUrl: whole.url === cut.url, gone: gone.status }));
