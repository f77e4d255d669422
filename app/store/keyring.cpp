// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keyring.h"

#include "app/store/cbor.h"
#include "app/store/texts.h"

namespace tambo::store {

namespace {

constexpr qsizetype secretItems = 8;
constexpr qsizetype secretItemsBefore = 6; ///< when PCs had one identity
constexpr qsizetype itemsOfFormer = 3;
constexpr qsizetype mostFormer = 64;
constexpr qsizetype mostParts = 64; ///< of a machine

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

void writeBox(CborWriter &out, const BoxKey &box)
{
    out.bytes(box.publicKey);
    out.bytes(box.secret);
}

BoxKey readBox(CborReader &in)
{
    BoxKey box;
    box.publicKey = in.bytes(32);
    box.secret = in.bytes(32);
    if (box.publicKey.size() != 32 || box.secret.size() != 32)
        in.fail();
    return box;
}

void readIdentity(CborReader &in, Keyring &keys)
{
    if (in.array(2) == 2)
        keys.predecessor = readKey(in);
    in.end();
    for (qsizetype n = in.array(mostParts); n > 0 && in.ok(); --n)
        keys.machine.append(in.bytes(64));
    in.end();
}

/// A flipped bit would be found out only when others refuse what was signed with it.
bool fitTogether(const Keyring &keys)
{
    return keys.databaseKey.size() == 32 && keys.device.publicKey.size() == 32
        && keys.device.secret.size() == 64 && keys.device.isPair() && keys.box.isPair()
        && (!keys.predecessor || keys.predecessor->isPair())
        && std::all_of(keys.former.begin(), keys.former.end(),
            [](const Keyring::Former &former) { return former.box.isPair(); });
}

} // namespace

const BoxKey *Keyring::boxOf(const DeviceId &receiver) const
{
    if (receiver == deviceId())
        return &box;
    const auto was = std::find_if(
        former.begin(), former.end(), [&](const Former &one) { return one.device == receiver; });
    return was == former.end() ? nullptr : &was->box;
}

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
    out.array(secretItems);
    out.bytes(databaseKey);
    writeKey(out, device);
    writeBox(out, box);
    out.array(itemsOfFormer * former.size());
    for (const Former &one : former) {
        out.bytes(one.device.view());
        writeBox(out, one.box);
    }
    out.end();
    out.array(predecessor ? 2 : 0);
    if (predecessor)
        writeKey(out, *predecessor);
    out.end();
    out.array(machine.size());
    for (const QByteArray &part : machine)
        out.bytes(part);
    out.end();
    out.end();
    return out.data;
}

std::optional<Keyring> Keyring::fromSecrets(const CentreId &centre, QByteArrayView secrets)
{
    CborReader in(secrets);
    Keyring keys;
    keys.centre = centre;
    const qsizetype items = in.array(secretItems);
    if (items != secretItems && items != secretItemsBefore)
        in.fail();
    keys.databaseKey = in.bytes(32);
    keys.device = readKey(in);
    keys.box = readBox(in);
    const qsizetype formers = in.array(itemsOfFormer * mostFormer);
    for (qsizetype i = 0; i < formers && in.ok(); i += itemsOfFormer) {
        const auto device = in.id<DeviceId>();
        keys.former.append({device, readBox(in)});
    }
    in.end();
    if (items == secretItems)
        readIdentity(in, keys);
    in.end();
    return in.finished() && fitTogether(keys) ? std::optional(std::move(keys)) : std::nullopt;
}

SigningKey rootKey(QByteArrayView words)
{
    QByteArray seed = subKey(words, 1, "TamboCen");
    SigningKey root = SigningKey::fromSeed(seed);
    wipe(seed);
    return root;
}

Result<SigningKey> rootKeyOf(const CentreId &centre, QByteArrayView words)
{
    SigningKey root = words.size() == 32 ? rootKey(words) : SigningKey();
    if (words.size() == 32 && idOfKey<CentreId>(root.publicKey) == centre)
        return root;
    wipe(root.secret);
    return fail(Error::Kind::Denied,
        Texts::tr("Esas no son las primeras palabras de este centro, las de cuando se creó."),
        QStringLiteral("words give another root key"));
}

} // namespace tambo::store
