// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/vault.h"

#include "tests/fuzz/fuzz.h"

// The file `keys`: as it lies on the disk (first byte 0), with a check that fits (1), or the
// secrets inside it (2).
namespace tambo::fuzz::keysfile {

namespace {

void checkFile(const QByteArray &bytes)
{
    const auto file = store::KeysFile::decode(bytes);
    if (!file)
        return;
    require(file->encode() == bytes, "one form only");
    const store::Vault vault(*file);
    require(vault.passphrases().size() <= store::KeysFile::mostSlots, "few ways in");
    static_cast<void>(vault.closedCopy());
}

void checkSecrets(QByteArrayView bytes)
{
    const auto keys = store::Keyring::fromSecrets(CentreId{}, bytes);
    if (!keys)
        return;
    const auto again = store::Keyring::fromSecrets(CentreId{}, keys->secrets());
    require(again && again->secrets() == keys->secrets(), "secrets: round trip");
}

} // namespace

void check(QByteArrayView input)
{
    constexpr qsizetype checkSize = 16;
    Choices choices(input);
    const int which = choices.byte() % 3;
    if (which == 2)
        return checkSecrets(choices.rest());
    QByteArray bytes = choices.rest().toByteArray();
    if (which == 1 && bytes.size() > checkSize) {
        bytes.chop(checkSize);
        // The last item is the check: what stands before it, and its own head.
        bytes = bytes.chopped(1) + char(0x50) + store::blake2b(bytes.chopped(1), checkSize);
    }
    checkFile(bytes);
}

QList<QByteArray> seeds()
{
    store::Keyring keys = store::Keyring::generate();
    keys.former = {{keys.deviceId(), store::BoxKey::generate()}};
    keys.predecessor = store::SigningKey::generate();
    keys.machine = {"partone", "parttwo"};
    store::KeysFile file;
    file.nonce = QByteArray(store::aeadNonceSize, 'n');
    file.sealed = QByteArray(64, 's');
    file.entries = {{{}, QByteArray(32, 'v')}};
    const QByteArray open = file.encode();
    store::VaultSlot slot;
    slot.kind = store::VaultSlot::Kind::Passphrase;
    slot.salt = QByteArray(store::passphraseSaltSize, 'a');
    slot.cost = {3, 64 << 20};
    slot.publicKey = QByteArray(32, 'p');
    file.entries = {{slot, QByteArray(80, 'w')}};
    slot.kind = store::VaultSlot::Kind::Recovery;
    file.entries.append({slot, QByteArray(80, 'r')});
    return {bigEndian(0, 1) + open, bigEndian(1, 1) + open, bigEndian(1, 1) + file.encode(),
        bigEndian(2, 1) + keys.secrets()};
}

const Target target("keysfile", check, seeds);

} // namespace tambo::fuzz::keysfile
