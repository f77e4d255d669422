// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/csv.h"
#include "app/formats/language.h"
#include "app/formats/text.h"
#include "app/formats/translationtable.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

// Tables and plain texts of any encoding.
namespace tambo::fuzz::tables {

using namespace formats;

void check(QByteArrayView input)
{
    QByteArray bytes = input.toByteArray();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    if (const auto text = decodeText(bytes, Fallback::Windows1252); text.ok()) {
        require(!unixLines(*text).contains(u'\r'), "lines end in one way");
        require(folded(folded(*text)) == folded(*text), "folded once is folded");
        static_cast<void>(languageCode(*text));
    }
    const auto rows = readCsv(device);
    if (!rows.ok())
        return;
    const auto table = TranslationTable::fromRows(*rows);
    if (!table.ok())
        return;
    const QStringList languages = table->languages();
    require(languages.size() >= 2, "a table has two languages");
    for (const QStringList &row : *rows) {
        for (const QString &cell : row)
            static_cast<void>(table->translate(cell, languages.first(), languages.last()));
    }
}

QList<QByteArray> seeds()
{
    return {"Kichwa;Espa\xc3\xb1ol;notas\n\"kay \"\"x\"\"\";esto;\r\nchay;[MISSING]\n",
        "qu\tes\nuno\tdos\n", "Kichwa,Espa\xf1ol\nari,s\xed\n",
        QByteArray("\xff\xfeq\0u\0,\0e\0s\0\n\0a\0,\0b\0", 20)};
}

const Target target("tables", check, seeds);

} // namespace tambo::fuzz::tables
