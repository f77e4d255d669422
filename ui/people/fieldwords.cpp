// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/fieldwords.h"

#include "app/archive/told.h"
#include "app/people/requests.h"
#include "app/people/roles.h"
#include "ui/archive/consentwords.h"
#include "ui/archive/words.h"
#include "ui/shell/words.h"

#include <QLocale>

namespace tambo::ui {

namespace {

enum class As {
    Plain,
    Language,
    Told,
    Length,
    Size,
    MediaKind,
    Role,
    Request,
    YesNo,
    Uses,
    Chosen,
    Hidden
};

struct Words {
    const char *entity;
    const char *field; ///< nullptr: the entity itself
    const char *text;
    As as = As::Plain;
};

constexpr Words words[] = {
    {"centre", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Centro")},
    {"centre", "name", QT_TRANSLATE_NOOP("PeopleWords", "Nombre")},
    {"centre", "place", QT_TRANSLATE_NOOP("PeopleWords", "Lugar")},
    {"person", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Personas")},
    {"person", "name", QT_TRANSLATE_NOOP("PeopleWords", "Nombre")},
    {"person", "picture", QT_TRANSLATE_NOOP("PeopleWords", "Dibujo"), As::Chosen},
    {"person", "language", QT_TRANSLATE_NOOP("PeopleWords", "Idioma que prefiere"), As::Language},
    {"membership", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Papeles en el centro")},
    {"membership", "person", QT_TRANSLATE_NOOP("PeopleWords", "Persona")},
    {"membership", "role", QT_TRANSLATE_NOOP("PeopleWords", "Papel"), As::Role},
    {"membership", "active", QT_TRANSLATE_NOOP("PeopleWords", "Puede entrar"), As::YesNo},
    {"secret", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "PIN y dibujos para entrar")},
    {"group", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Grupos")},
    {"group", "name", QT_TRANSLATE_NOOP("PeopleWords", "Nombre")},
    {"request", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Pedidos sobre datos")},
    {"request", "kind", QT_TRANSLATE_NOOP("PeopleWords", "Qué se pide"), As::Request},
    {"request", "person", QT_TRANSLATE_NOOP("PeopleWords", "Persona")},
    {"request", "asker", QT_TRANSLATE_NOOP("PeopleWords", "Quién lo pide")},
    {"request", "words", QT_TRANSLATE_NOOP("PeopleWords", "Con sus palabras")},
    {"request", "received", QT_TRANSLATE_NOOP("PeopleWords", "Cuándo se pidió")},
    {"request", "answer", QT_TRANSLATE_NOOP("PeopleWords", "Qué se hizo")},
    {"request", "answered", QT_TRANSLATE_NOOP("PeopleWords", "Cuándo se respondió")},
    {"request", "answered_by", QT_TRANSLATE_NOOP("PeopleWords", "Quién respondió")},
    {"pc", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "PC del centro")},
    {"pc", "device", "", As::Hidden},
    {"pc", "name", QT_TRANSLATE_NOOP("PeopleWords", "Nombre")},
    {"language", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Idiomas de la ventana")},
    {"language", "code", QT_TRANSLATE_NOOP("PeopleWords", "Código")},
    {"language", "name", QT_TRANSLATE_NOOP("PeopleWords", "Nombre")},
    {"language", "spanish_name", QT_TRANSLATE_NOOP("PeopleWords", "Nombre en español")},
    {"language", "base", QT_TRANSLATE_NOOP("PeopleWords", "Idioma de base"), As::Hidden},
    {"language", "licence", QT_TRANSLATE_NOOP("PeopleWords", "Licencia")},
    {"phrase", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Frases traducidas")},
    {"phrase", "language", QT_TRANSLATE_NOOP("PeopleWords", "Idioma"), As::Hidden},
    {"phrase", "context", QT_TRANSLATE_NOOP("PeopleWords", "Dónde se dice"), As::Hidden},
    {"phrase", "source", QT_TRANSLATE_NOOP("PeopleWords", "En español")},
    {"phrase", "comment", QT_TRANSLATE_NOOP("PeopleWords", "Nota")},
    {"phrase", "text", QT_TRANSLATE_NOOP("PeopleWords", "Traducción")},
    {"phrase", "reviewed", QT_TRANSLATE_NOOP("PeopleWords", "Está revisada"), As::YesNo},
    {"phrase", "author", QT_TRANSLATE_NOOP("PeopleWords", "Quién la tradujo")},
    {"phrase", "written", QT_TRANSLATE_NOOP("PeopleWords", "Cuándo se tradujo")},
    {"phrase", "sound", QT_TRANSLATE_NOOP("PeopleWords", "Grabación"), As::Hidden},
    {"story", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Historias")},
    {"story", "title", QT_TRANSLATE_NOOP("PeopleWords", "Título")},
    {"story", "summary", QT_TRANSLATE_NOOP("PeopleWords", "Resumen")},
    {"story", "teller", QT_TRANSLATE_NOOP("PeopleWords", "Quién cuenta")},
    {"story", "language", QT_TRANSLATE_NOOP("PeopleWords", "Idioma"), As::Language},
    {"story", "place", QT_TRANSLATE_NOOP("PeopleWords", "Lugar")},
    {"story", "told", QT_TRANSLATE_NOOP("PeopleWords", "De qué tiempo cuenta"), As::Told},
    {"story", "themes", QT_TRANSLATE_NOOP("PeopleWords", "Temas")},
    {"story", "recorded_by", QT_TRANSLATE_NOOP("PeopleWords", "Quién grabó")},
    {"story", "created", QT_TRANSLATE_NOOP("PeopleWords", "Fecha")},
    {"story", "licence", QT_TRANSLATE_NOOP("PeopleWords", "Licencia"), As::Chosen},
    {"story", "position", QT_TRANSLATE_NOOP("PeopleWords", "Punto en el mapa"), As::Chosen},
    {"story", "interviewer", QT_TRANSLATE_NOOP("PeopleWords", "Quién preguntó")},
    {"story", "occasion", QT_TRANSLATE_NOOP("PeopleWords", "En qué ocasión")},
    {"story", "recorded", QT_TRANSLATE_NOOP("PeopleWords", "Cuándo se grabó"), As::Told},
    {"story", "spoken_of", QT_TRANSLATE_NOOP("PeopleWords", "De quién habla")},
    {"story", "narrative", QT_TRANSLATE_NOOP("PeopleWords", "Qué significa para la comunidad")},
    {"story", "knowledge", QT_TRANSLATE_NOOP("PeopleWords", "Qué saber entrega")},
    {"story", "citation", QT_TRANSLATE_NOOP("PeopleWords", "Cómo nombrar a quien cuenta")},
    {"story", "warning", QT_TRANSLATE_NOOP("PeopleWords", "Aviso antes de oírla")},
    {"consent", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Permisos")},
    {"consent", "story", QT_TRANSLATE_NOOP("PeopleWords", "Historia")},
    {"consent", "person", QT_TRANSLATE_NOOP("PeopleWords", "Quién da el permiso")},
    {"consent", "guardian", QT_TRANSLATE_NOOP("PeopleWords", "Quién responde por esa persona")},
    {"consent", "manner", "", As::Hidden},
    {"consent", "given", QT_TRANSLATE_NOOP("PeopleWords", "Cuándo lo dio"), As::Told},
    {"consent", "purpose", QT_TRANSLATE_NOOP("PeopleWords", "Para qué se grabó")},
    {"consent", "allowed", QT_TRANSLATE_NOOP("PeopleWords", "Se puede usar en"), As::Uses},
    {"consent", "forbidden", QT_TRANSLATE_NOOP("PeopleWords", "No se puede usar en"), As::Uses},
    {"consent", "language", QT_TRANSLATE_NOOP("PeopleWords", "Idioma"), As::Language},
    {"consent", "proof", QT_TRANSLATE_NOOP("PeopleWords", "Su voz, o la hoja firmada")},
    {"consent", "proof_preview", "", As::Hidden},
    {"consent", "proof_mime", "", As::Hidden},
    {"consent", "proof_ms", QT_TRANSLATE_NOOP("PeopleWords", "Duración"), As::Length},
    {"consent", "until", QT_TRANSLATE_NOOP("PeopleWords", "Hasta cuándo vale"), As::Told},
    {"consent", "withdrawn", QT_TRANSLATE_NOOP("PeopleWords", "Cuándo se retiró"), As::Told},
    {"consent", "reason", QT_TRANSLATE_NOOP("PeopleWords", "Por qué")},
    {"media", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Grabaciones y fotos")},
    {"media", "story", QT_TRANSLATE_NOOP("PeopleWords", "Historia")},
    {"media", "kind", QT_TRANSLATE_NOOP("PeopleWords", "Clase"), As::MediaKind},
    {"media", "blob", QT_TRANSLATE_NOOP("PeopleWords", "Archivo")},
    {"media", "preview", QT_TRANSLATE_NOOP("PeopleWords", "Copia pequeña")},
    {"media", "file_name", QT_TRANSLATE_NOOP("PeopleWords", "Nombre del archivo")},
    {"media", "mime_type", QT_TRANSLATE_NOOP("PeopleWords", "Formato"), As::Chosen},
    {"media", "bytes", QT_TRANSLATE_NOOP("PeopleWords", "Tamaño"), As::Size},
    {"media", "duration_ms", QT_TRANSLATE_NOOP("PeopleWords", "Duración"), As::Length},
    {"media", "width", QT_TRANSLATE_NOOP("PeopleWords", "Ancho en puntos")},
    {"media", "height", QT_TRANSLATE_NOOP("PeopleWords", "Alto en puntos")},
    {"media", "peaks", "", As::Hidden},
    {"media", "digest", "", As::Hidden},
    {"media", "position", QT_TRANSLATE_NOOP("PeopleWords", "Puesto en la historia"), As::Hidden},
    {"media", "taken", QT_TRANSLATE_NOOP("PeopleWords", "Cuándo se tomó")},
    {"media", "latitude", QT_TRANSLATE_NOOP("PeopleWords", "Latitud")},
    {"media", "longitude", QT_TRANSLATE_NOOP("PeopleWords", "Longitud")},
    {"passage", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Transcripción")},
    {"passage", "story", QT_TRANSLATE_NOOP("PeopleWords", "Historia")},
    {"passage", "language", QT_TRANSLATE_NOOP("PeopleWords", "Idioma"), As::Language},
    {"passage", "start_ms", QT_TRANSLATE_NOOP("PeopleWords", "Desde"), As::Length},
    {"passage", "end_ms", QT_TRANSLATE_NOOP("PeopleWords", "Hasta"), As::Length},
    {"passage", "speaker", QT_TRANSLATE_NOOP("PeopleWords", "Quién habla")},
    {"passage", "text", QT_TRANSLATE_NOOP("PeopleWords", "Texto")},
    {"passage", "media", QT_TRANSLATE_NOOP("PeopleWords", "Grabación")},
    {"moment", nullptr, QT_TRANSLATE_NOOP("PeopleWords", "Momento")},
    {"moment", "story", QT_TRANSLATE_NOOP("PeopleWords", "Historia")},
    {"moment", "media", QT_TRANSLATE_NOOP("PeopleWords", "Grabación")},
    {"moment", "start_ms", QT_TRANSLATE_NOOP("PeopleWords", "Desde"), As::Length},
    {"moment", "title", QT_TRANSLATE_NOOP("PeopleWords", "De qué habla")},
    {"moment", "summary", QT_TRANSLATE_NOOP("PeopleWords", "Resumen")},
    {"moment", "keywords", QT_TRANSLATE_NOOP("PeopleWords", "Palabras")},
};

const Words *find(const store::EntityInfo &info, const char *field)
{
    for (const Words &one : words) {
        const bool same = field && one.field ? QLatin1String(field) == QLatin1String(one.field)
                                             : !field && !one.field;
        if (same && QLatin1String(info.name) == QLatin1String(one.entity))
            return &one;
    }
    return nullptr;
}

QString mediaKindText(qint64 kind)
{
    switch (archive::Media::Kind(kind)) {
    case archive::Media::Kind::Sound:
        return PeopleWords::tr("Sonido");
    case archive::Media::Kind::Video:
        return PeopleWords::tr("Video");
    case archive::Media::Kind::Picture:
        return PeopleWords::tr("Foto");
    }
    return PeopleWords::tr("De un Tambo más nuevo");
}

QString integerText(As as, qint64 number)
{
    switch (as) {
    case As::Length:
        return number < 0 ? QString() : lengthText(number);
    case As::Size:
        return bytesText(number);
    case As::MediaKind:
        return mediaKindText(number);
    case As::Role:
        return people::roleText(people::Role(number));
    case As::Request:
        return people::requestText(people::RequestKind(number));
    case As::YesNo:
        return number ? PeopleWords::tr("Sí") : PeopleWords::tr("No");
    default:
        return QLocale().toString(number);
    }
}

QString wordText(As as, const QString &text)
{
    if (as == As::Language)
        return languageName(text);
    return as == As::Told && archive::isTold(text) ? archive::toldText(text) : text;
}

} // namespace

QString entityText(const store::EntityInfo &info)
{
    const Words *known = find(info, nullptr);
    return known ? PeopleWords::tr(known->text) : QString::fromLatin1(info.name);
}

QString fieldText(const store::EntityInfo &info, const store::FieldInfo &field)
{
    const Words *known = find(info, field.name);
    return known ? PeopleWords::tr(known->text) : QString::fromLatin1(field.name);
}

bool isReadable(const store::EntityInfo &info, const store::FieldInfo &field)
{
    const Words *known = find(info, field.name);
    return field.kind != store::ValueKind::Bytes && (!known || known->as != As::Hidden);
}

bool isTyped(const store::EntityInfo &info, const store::FieldInfo &field)
{
    const Words *known = find(info, field.name);
    return field.kind == store::ValueKind::Text && !field.isSet() && known
        && known->as == As::Plain;
}

QString longMomentText(const QDateTime &moment)
{
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    return PeopleWords::tr("%1, %2").arg(
        locale.toString(local.date(), PeopleWords::tr("d 'de' MMMM 'de' yyyy")),
        local.time().toString(QStringLiteral("HH:mm")));
}

QString valueText(
    const store::EntityInfo &info, const store::FieldInfo &field, const store::Value &value)
{
    const Words *known = find(info, field.name);
    const As as = known ? known->as : As::Plain;
    if (field.isSet()) {
        QStringList all;
        for (const store::Value &element : value.elements())
            if (const auto *text = element.as<QString>())
                all.append(*text);
        if (as == As::Uses)
            return usesText(all);
        return all.join(QStringLiteral(", "));
    }
    if (field.kind == store::ValueKind::Moment)
        return longMomentText(store::ValueOf<QDateTime>::from(value));
    if (const auto *text = value.as<QString>())
        return wordText(as, *text);
    if (const auto *number = value.as<qint64>())
        return integerText(as, *number);
    if (const auto *real = value.as<double>())
        return QLocale().toString(*real, 'g', 8);
    return {};
}

} // namespace tambo::ui
