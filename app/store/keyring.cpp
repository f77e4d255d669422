// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keyring.h"

#include "app/store/cbor.h"
#include "app/store/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace tambo::store {

namespace {

constexpr int keyringVersion = 1;

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

/// A flipped bit would be found out only when others refuse what was signed with it.
bool fitTogether(const Keyring &keys)
{
    const bool root = !keys.root
        || (keys.root->isPair() && idOfKey<CentreId>(keys.root->publicKey) == keys.centre);
    return root && keys.device.isPair() && keys.box.isPair();
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

Result<Keyring> Keyring::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
            QCoreApplication::translate(
                "Keyring", "Faltan las llaves de este centro en la carpeta."),
            file.errorString());
    CborReader in(file.read(64 * 1024));
    Keyring keys;
    const qsizetype items = in.array(64);
    const quint64 version = in.unsignedInteger();
    if (in.ok() && version > keyringVersion)
        return fail(Error::Kind::TooNew,
            QCoreApplication::translate(
                "Keyring", "Las llaves son de un Tambo más nuevo. Actualice este programa."));
    keys.centre = in.id<CentreId>();
    keys.databaseKey = in.bytes(32);
    keys.device = readKey(in);
    keys.box.publicKey = in.bytes(32);
    keys.box.secret = in.bytes(32);
    if (items == 9)
        keys.root = readKey(in);
    in.end();
    const bool sizes = keys.databaseKey.size() == 32 && keys.box.publicKey.size() == 32
        && keys.box.secret.size() == 32 && (items == 7 || items == 9);
    if (!in.finished() || !sizes || version != keyringVersion || !fitTogether(keys))
        return fail(Error::Kind::Corrupt,
            QCoreApplication::translate(
                "Keyring", "El archivo de llaves está dañado. Use su copia de seguridad."),
            QStringLiteral("keyring malformed"));
    return keys;
}

Result<> Keyring::save(const QString &path) const
{
    CborWriter out;
    out.array(root ? 9 : 7);
    out.integer(keyringVersion);
    out.bytes(centre.view());
    out.bytes(databaseKey);
    writeKey(out, device);
    out.bytes(box.publicKey);
    out.bytes(box.secret);
    if (root)
        writeKey(out, *root);
    out.end();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(out.data) == out.data.size()
        && file.flush() // on a full disk commit() alone puts an empty file in place, and is content
        && file.commit();
    if (!written)
        return fail(Error::Kind::Storage,
            QCoreApplication::translate(
                "Keyring", "No se pudieron guardar las llaves. Revise el disco y la carpeta."),
            file.errorString());
    syncFolderOf(path);
    return {};
}

} // namespace tambo::store
