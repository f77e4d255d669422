// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keysfile.h"

#include "app/store/cbor.h"

namespace tambo::store {

namespace {

using Kind = VaultSlot::Kind;

constexpr qsizetype keySize = 32;
constexpr qsizetype boxedKeySize = 80; ///< crypto_box_SEALBYTES and the key
constexpr qsizetype checkSize = 16;
constexpr qsizetype mostSealed = 16 * 1024;

void writeEntry(CborWriter &out, const KeysFile::Entry &entry)
{
    const VaultSlot &slot = entry.slot;
    constexpr qsizetype items[] = {2, 7, 3};
    out.array(items[int(slot.kind)]);
    out.unsignedInteger(quint64(slot.kind));
    if (slot.kind == Kind::Passphrase) {
        out.bytes(slot.id.view());
        out.bytes(slot.salt);
        out.unsignedInteger(slot.cost.passes);
        out.unsignedInteger(slot.cost.memory);
    }
    if (slot.kind != Kind::Open)
        out.bytes(slot.publicKey);
    out.bytes(entry.wrapped);
    out.end();
}

QByteArray exactly(CborReader &in, qsizetype size)
{
    QByteArray bytes = in.bytes(size);
    if (bytes.size() != size)
        in.fail();
    return bytes;
}

KeysFile::Entry readEntry(CborReader &in)
{
    KeysFile::Entry entry;
    VaultSlot &slot = entry.slot;
    // The number of items is compared when everything is written again.
    (void)in.array(7);
    slot.kind = Kind(in.unsignedInteger(quint64(Kind::Recovery)));
    if (slot.kind == Kind::Passphrase) {
        slot.id = in.id<SlotId>();
        slot.salt = exactly(in, passphraseSaltSize);
        slot.cost.passes = in.unsignedInteger();
        slot.cost.memory = in.unsignedInteger();
        if (!slot.cost.isBearable())
            in.fail();
    }
    if (slot.kind != Kind::Open)
        slot.publicKey = exactly(in, keySize);
    entry.wrapped = exactly(in, slot.kind == Kind::Open ? keySize : boxedKeySize);
    in.end();
    return entry;
}

void writeHead(CborWriter &out, const KeysFile &file)
{
    out.array(6);
    out.unsignedInteger(KeysFile::version);
    out.bytes(file.centre.view());
    out.array(file.entries.size());
    for (const KeysFile::Entry &entry : file.entries)
        writeEntry(out, entry);
    out.end();
}

} // namespace

QByteArray KeysFile::head() const
{
    CborWriter out;
    writeHead(out, *this);
    return out.data;
}

QByteArray KeysFile::encode() const
{
    CborWriter out;
    writeHead(out, *this);
    out.bytes(nonce);
    out.bytes(sealed);
    out.bytes(blake2b(out.data, checkSize));
    out.end();
    return out.data;
}

std::optional<KeysFile> KeysFile::decode(QByteArrayView bytes)
{
    CborReader in(bytes);
    KeysFile file;
    in.arrayOf(6);
    if (in.unsignedInteger() != version)
        in.fail();
    file.centre = in.id<CentreId>();
    const qsizetype count = in.array(mostSlots);
    for (qsizetype i = 0; i < count && in.ok(); ++i)
        file.entries += readEntry(in);
    in.end();
    file.nonce = exactly(in, aeadNonceSize);
    file.sealed = in.bytes(mostSealed);
    (void)exactly(in, checkSize);
    in.end();
    // The check is compared here too.
    const bool sound = in.finished() && !file.entries.isEmpty() && file.encode() == bytes;
    return sound ? std::optional(std::move(file)) : std::nullopt;
}

} // namespace tambo::store
