// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/samplemodel.h"
#include "ui/gallery/section.h"
#include "ui/widgets/number.h"
#include "ui/widgets/table.h"

namespace tambo::ui {

namespace {

using Cell = SampleModel::Cell;

/// A card that is nothing but a table, and perhaps a key below it.
QVBoxLayout *tableCard(Section &section, Section::Column column, Table *table)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    inside->setSpacing(0);
    inside->addWidget(table);
    section.add(column, card);
    return inside;
}

QList<Cell> cashRow(const char *day, int date, const char *what, qint64 cents, qint64 rest)
{
    using Kind = Column::Kind;
    return {{QString::fromUtf8(day), date}, {QString::fromUtf8(what)},
        {cents > 0 ? signedMoney(Kind::In, cents) : QString(), std::max<qint64>(0, cents)},
        {cents < 0 ? signedMoney(Kind::Out, cents) : QString(), std::max<qint64>(0, -cents)},
        {numberText(rest, {2, {}}), rest}};
}

void addCash(Section &section)
{
    using Kind = Column::Kind;
    auto *table = new Table(section.theme(), Module::Negocio, QStringLiteral("Libro de caja"),
        {{QStringLiteral("Fecha"), Kind::Note, 78}, {QStringLiteral("Qué pasó"), Kind::Text},
            {QStringLiteral("Entró"), Kind::In, 96}, {QStringLiteral("Salió"), Kind::Out, 96},
            {QStringLiteral("Queda"), Kind::Number, 96}});
    table->setSource(
        new SampleModel({cashRow("14 jul", 14, "Feria: 38 fundas de maní", 5700, 48645),
                            cashRow("13 jul", 13, "Un tanque de gas", -350, 42945),
                            cashRow("11 jul", 11, "24 frascos de pasta de maní", 7200, 43295),
                            cashRow("10 jul", 10, "Maní crudo, 2 quintales", -13000, 36095),
                            cashRow("09 jul", 9, "Fundas y etiquetas", -1840, 49095),
                            cashRow("07 jul", 7, "Turrones para el colegio", 4125, 50935)},
            table));
    table->setRowsShown(6);
    tableCard(section, Section::Column::Left, table);
}

QList<Cell> learnerRow(const char *name, const QList<Progress> &lessons, int percent)
{
    QList<Cell> row{{QString::fromUtf8(name)}};
    for (const Progress &lesson : lessons)
        row.append({progressText(lesson.state), int(lesson.state), lesson});
    row.append({QStringLiteral("%1 %").arg(percent), percent});
    return row;
}

void addProgress(Section &section)
{
    using Kind = Column::Kind;
    QList<Column> columns{{QStringLiteral("4 personas"), Kind::Text}};
    for (int i = 1; i <= 4; ++i)
        columns.append({QString::number(i), Kind::Progress, 42});
    columns.append({QStringLiteral("Avance"), Kind::Number, 96});
    const Progress done{Progress::State::Done};
    const Progress none{};
    const Progress help{Progress::State::NeedsHelp};
    auto *table = new Table(
        section.theme(), Module::Talleres, QStringLiteral("Asistencia y avance"), columns);
    table->setSource(new SampleModel(
        {learnerRow("Alba", {done, done, {Progress::State::UnderWay, 0.6}, none}, 59),
            learnerRow("Blanca", {done, {Progress::State::UnderWay, 0.35}, none, none}, 55),
            learnerRow("Carmen", {done, done, help, none}, 50),
            learnerRow("Delia", {done, done, done, done}, 67)},
        table));
    table->setRowsShown(4);
    QVBoxLayout *card = tableCard(section, Section::Column::Right, table);
    auto *key = new QWidget;
    auto *keyColumn = new QVBoxLayout(key);
    keyColumn->setContentsMargins(20, 12, 20, 12);
    const auto sample = [&section](Progress progress) {
        return new ProgressKey(section.theme(), Module::Talleres, progress);
    };
    keyColumn->addLayout(rowOf({sample(done), sample({Progress::State::UnderWay, 0.5})}));
    keyColumn->addLayout(rowOf({sample(help), sample(none)}));
    card->addWidget(key);
}

} // namespace

void fillTables(Section &section)
{
    addCash(section);
    addProgress(section);
}

} // namespace tambo::ui
