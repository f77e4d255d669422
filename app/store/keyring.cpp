// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keyring.h"

#include "app/store/cbor.h"

namespace tambo::store {

namespace {

constexpr qsizetype secretItems = 5; ///< without the root's two

void writeKey(CborWriter &out, const SigningKey &key)
{
    out.bytes(key.publicKey);
    out.bytes(key.secret);
}

SigningKey readKey(CborReader &in)
{
    SigningKey key;
    key.publicKey = in.bytes(32);
    key.secret = in.bytes(64);
    if (key.publicKey.size() != 32 || key.secret.size() != 64)
        in.fail();
    return key;
}

/// What versions 1 and 2 have in common. `items`: as many as the array still has.
void readSecrets(CborReader &in, qsizetype items, Keyring &keys)
{
    keys.databaseKey = in.bytes(32);
    keys.device = readKey(in);
    keys.box.publicKey = in.bytes(32);
    keys.box.secret = in.bytes(32);
    if (items == secretItems + 2)
        keys.root = readKey(in);
    else if (items != secretItems)
        in.fail();
}

/// A flipped bit would be found out only when others refuse what was signed with it.
bool fitTogether(const Keyring &keys)
{
    const bool sizes = keys.databaseKey.size() == 32 && keys.box.publicKey.size() == 32
        && keys.box.secret.size() == 32;
    const bool root = !keys.root
        || (keys.root->isPair() && idOfKey<CentreId>(keys.root->publicKey) == keys.centre);
    return sizes && root && keys.device.isPair() && keys.box.isPair();
}

std::optional<Keyring> ifSound(CborReader &in, Keyring &keys)
{
    in.end();
    return in.finished() && fitTogether(keys) ? std::optional(std::move(keys)) : std::nullopt;
}

} // namespace

Keyring Keyring::generate()
{
    Keyring keys;
    keys.databaseKey = randomBytes(32);
    keys.device = SigningKey::generate();
    keys.box = BoxKey::generate();
    return keys;
}

QByteArray Keyring::secrets() const
{
    CborWriter out;
    out.array(root ? secretItems + 2 : secretItems);
    out.bytes(databaseKey);
    writeKey(out, device);
    out.bytes(box.publicKey);
    out.bytes(box.secret);
    if (root)
        writeKey(out, *root);
    out.end();
    return out.data;
}

std::optional<Keyring> Keyring::fromSecrets(const CentreId &centre, QByteArrayView secrets)
{
    CborReader in(secrets);
    Keyring keys;
    keys.centre = centre;
    const qsizetype items = in.array(secretItems + 2);
    readSecrets(in, items, keys);
    return ifSound(in, keys);
}

std::optional<Keyring> Keyring::fromVersion1(QByteArrayView file)
{
    CborReader in(file);
    Keyring keys;
    const qsizetype items = in.array(secretItems + 4);
    if (in.unsignedInteger() != 1)
        in.fail();
    keys.centre = in.id<CentreId>();
    readSecrets(in, items - 2, keys);
    return ifSound(in, keys);
}

} // namespace tambo::store
