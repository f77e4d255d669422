// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/tsfile.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(16) << 20;
constexpr qsizetype mostMessages = 20'000;
constexpr qsizetype mostLetters = 10'000; // of one sentence

Error notOne(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "TsFile", "No se entiende el archivo de traducciones. Pida otra copia."),
        detail);
}

class TsReader
{
public:
    explicit TsReader(QIODevice &device) : m_xml(&device) {}

    Result<TsFile> read()
    {
        while (!m_xml.atEnd() && m_problem.isEmpty()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
                m_problem = u"entities are declared"_s;
            else if (token == QXmlStreamReader::StartElement)
                start();
        }
        if (m_xml.hasError())
            return notOne(m_xml.errorString());
        if (!m_problem.isEmpty())
            return notOne(m_problem);
        return m_file;
    }

private:
    void start()
    {
        const QString name = m_xml.name().toString();
        if (!m_known) {
            m_known = name == u"TS";
            if (!m_known)
                m_problem = u"no TS element"_s;
            m_file.language
                = m_xml.attributes().value("language"_L1).toString().replace(u'_', u'-');
        } else if (name == u"name") {
            m_context = text();
        } else if (name == u"message") {
            readMessage();
        }
    }

    void readMessage()
    {
        TsMessage message;
        message.context = m_context;
        bool wanted = m_xml.attributes().value("numerus"_L1) != u"yes";
        while (m_problem.isEmpty() && m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == u"source") {
                message.source = text();
            } else if (name == u"comment") {
                message.comment = text();
            } else if (name == u"translation") {
                const QString type = m_xml.attributes().value("type"_L1).toString();
                wanted = wanted && type != u"vanished" && type != u"obsolete";
                message.finished = type.isEmpty();
                message.translation = text();
            } else if (name == u"extra-by") {
                message.by = text();
            } else if (name == u"extra-when") {
                message.when = QDateTime::fromString(text(), Qt::ISODate).toUTC();
            } else if (name == u"extra-sound") {
                message.sound = text();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        message.finished = message.finished && !message.translation.isEmpty();
        if (wanted && !message.source.isEmpty())
            m_file.messages.append(message);
        if (m_file.messages.size() > mostMessages)
            m_problem = u"too many messages"_s;
    }

    QString text()
    {
        const QString read = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (read.size() > mostLetters)
            m_problem = u"a text is too long"_s;
        return read;
    }

    QXmlStreamReader m_xml;
    TsFile m_file;
    QString m_context;
    QString m_problem;
    bool m_known = false;
};

/// XML 1.0 has no room for control characters.
QString plain(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        if (letter >= u' ' || letter == u'\n' || letter == u'\t')
            kept += letter;
    }
    return kept;
}

void element(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(name, plain(text));
}

void writeMessage(QXmlStreamWriter &xml, const TsMessage &message)
{
    xml.writeStartElement(u"message"_s);
    element(xml, u"source"_s, message.source);
    element(xml, u"comment"_s, message.comment);
    xml.writeStartElement(u"translation"_s);
    if (!message.finished)
        xml.writeAttribute(u"type"_s, u"unfinished"_s);
    xml.writeCharacters(plain(message.translation));
    xml.writeEndElement();
    element(xml, u"extra-by"_s, message.by);
    if (message.when.isValid())
        element(xml, u"extra-when"_s, message.when.toUTC().toString(Qt::ISODate));
    element(xml, u"extra-sound"_s, message.sound);
    xml.writeEndElement();
}

} // namespace

Result<TsFile> readTs(QIODevice &device)
{
    if (device.size() > mostBytes)
        return notOne(u"%1 bytes"_s.arg(device.size()));
    return TsReader(device).read();
}

QByteArray writeTs(const TsFile &file)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE TS>"_s);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, QString(file.language).replace(u'-', u'_'));
    xml.writeAttribute(u"sourcelanguage"_s, u"es_EC"_s);
    for (qsizetype i = 0; i < file.messages.size(); ++i) {
        const TsMessage &message = file.messages[i];
        if (i == 0 || file.messages[i - 1].context != message.context) {
            if (i > 0)
                xml.writeEndElement();
            xml.writeStartElement(u"context"_s);
            xml.writeTextElement(u"name"_s, plain(message.context));
        }
        writeMessage(xml, message);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace tambo::formats
