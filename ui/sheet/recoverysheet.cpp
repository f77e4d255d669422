// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/recoverysheet.h"

#include "ui/print/output.h"
#include "ui/print/paperfont.h"
#include "ui/sheet/qrcode.h"

#include <QLocale>
#include <QPainter>

namespace tambo::ui {

namespace {

// Tenths of a millimetre, as everything on the page.
constexpr int margin = 200;
constexpr int qrSide = 700;
constexpr int wordColumns = 3;
constexpr int wordRow = 112;

/// What is on paper speaks the language of its words, whatever the program speaks.
struct SheetTexts {
    QString title;
    QString centre;
    QString kept;
    QString reach;
    QString qr;
};

SheetTexts textsOf(const RecoverySheet &sheet)
{
    const bool centre = sheet.reach == RecoverySheet::Reach::Centre;
    if (sheet.language == store::WordLanguage::English)
        return {QStringLiteral("Recovery sheet"), QStringLiteral("Centre: %1"),
            QStringLiteral("Keep it far from the PC, in a closed envelope, and show it to nobody: "
                           "Tambo keeps these words nowhere and cannot show them again."),
            centre
                ? QStringLiteral("Whoever has it is in charge of the centre: it names stewards, "
                                 "brings a backup back on another PC, and opens the first PC when "
                                 "every passphrase is forgotten.")
                : QStringLiteral("It opens this PC and its backups when every passphrase is "
                                 "forgotten. It names no stewards: the sheet from when the centre "
                                 "was founded does."),
            QStringLiteral("The same words, for a camera")};
    return {QStringLiteral("Hoja de recuperación"), QStringLiteral("Centro: %1"),
        QStringLiteral("Guárdela lejos del PC, en un sobre cerrado, y no la enseñe a nadie: Tambo "
                       "no guarda estas palabras en ninguna parte ni puede mostrarlas otra vez."),
        centre ? QStringLiteral("Quien la tiene manda en el centro: con ella se nombra a los "
                                "encargados, se recupera una copia de seguridad en otro PC y se "
                                "abre el primer PC si todas las claves se olvidan.")
               : QStringLiteral("Abre este PC y sus copias de seguridad si todas las claves se "
                                "olvidan. No nombra encargados: para eso está la hoja de cuando se "
                                "creó el centro."),
        QStringLiteral("Las mismas palabras, para una cámara")};
}

/// Capitals without marks: readers guess an encoding where there is any other letter, and QR codes
/// have a dense mode for these. They stand for the same 32 bytes (recoverywords.h).
QString plainCapitals(const QStringList &words)
{
    QString plain;
    for (const QChar letter : words.join(u' ').normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            plain += letter.toUpper();
    }
    return plain;
}

class SheetPainter
{
public:
    SheetPainter(QPainter &painter, const QSize &size, const RecoverySheet &sheet)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_texts(textsOf(sheet))
        , m_inside(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin)
    {}

    void paint()
    {
        m_painter.fillRect(m_inside.adjusted(-margin, -margin, margin, margin), Qt::white);
        head();
        words();
        foot();
    }

private:
    /// Returns how far down it reached.
    int text(const QRect &box, const QFont &with, const QString &said, int flags = Qt::AlignLeft)
    {
        m_painter.setFont(with);
        QRect used;
        m_painter.drawText(box, flags | Qt::AlignTop | Qt::TextWordWrap, said, &used);
        return used.bottom();
    }

    void head()
    {
        const QLocale locale(m_sheet.language == store::WordLanguage::English
                ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                : QLocale(QLocale::Spanish, QLocale::Ecuador));
        const int right = text(m_inside, paperFont(38), QStringLiteral("Tambo"), Qt::AlignRight);
        m_down = std::max(right, text(m_inside, paperFont(84, QFont::Bold), m_texts.title)) + 40;
        const QFont large = paperFont(62, QFont::DemiBold);
        line(62, QFontMetrics(large).elidedText(m_sheet.name, Qt::ElideRight, m_inside.width()),
            QFont::DemiBold);
        line(38, m_texts.centre.arg(m_sheet.centre));
        line(38, locale.toString(m_sheet.date, QLocale::LongFormat));
        m_down += 50;
    }

    void line(int height, const QString &said, QFont::Weight weight = QFont::Normal)
    {
        const QRect box(m_inside.left(), m_down, m_inside.width(), m_inside.bottom() - m_down);
        m_down = text(box, paperFont(height, weight), said) + 16;
    }

    void words()
    {
        const int rows = int(m_sheet.words.size() + wordColumns - 1) / wordColumns;
        const QRect box(m_inside.left(), m_down, m_inside.width(), rows * wordRow + 60);
        m_painter.setPen(QPen(Qt::darkGray, 2));
        m_painter.drawRect(box);
        m_painter.setPen(Qt::black);
        const int column = box.width() / wordColumns;
        for (int i = 0; i < m_sheet.words.size(); ++i) {
            const QRect cell(box.left() + i / rows * column, box.top() + 30 + i % rows * wordRow,
                column, wordRow);
            m_painter.setFont(paperFont(40));
            m_painter.drawText(cell.adjusted(0, 0, 110 - column, 0),
                Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1.").arg(i + 1));
            m_painter.setFont(paperFont(60, QFont::DemiBold));
            m_painter.drawText(
                cell.adjusted(136, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_sheet.words[i]);
        }
        m_down = box.bottom() + 80;
    }

    void foot()
    {
        m_painter.save();
        m_painter.translate(m_inside.left(), m_down);
        m_painter.fillPath(qrPath(plainCapitals(m_sheet.words), qrSide), Qt::black);
        m_painter.restore();
        text({m_inside.left(), m_down + qrSide, qrSide, 120}, paperFont(32), m_texts.qr,
            Qt::AlignHCenter);
        const int left = m_inside.left() + qrSide + 60;
        QRect box(left, m_down + 40, m_inside.right() - left, qrSide);
        box.setTop(text(box, paperFont(48), m_texts.reach) + 50);
        text(box, paperFont(48), m_texts.kept);
    }

    QPainter &m_painter;
    const RecoverySheet &m_sheet;
    SheetTexts m_texts;
    QRect m_inside;
    int m_down = 0;
};

/// Black on white, so it is the same for every ink.
class SheetPage : public Pages
{
public:
    SheetPage(RecoverySheet sheet, Paper paper) : m_sheet(std::move(sheet)), m_paper(paper) {}

    [[nodiscard]] int count() const override { return 1; }
    void paint(QPainter &painter, int) const override
    {
        paintSheet(painter, tenthsOf(m_paper), m_sheet);
    }

private:
    RecoverySheet m_sheet;
    Paper m_paper;
};

} // namespace

void paintSheet(QPainter &painter, const QSize &size, const RecoverySheet &sheet)
{
    SheetPainter(painter, size, sheet).paint();
}

Printed printedSheet(const RecoverySheet &sheet)
{
    return {textsOf(sheet).title,
        [sheet](const PaperForm &form, const Printed::Progress &) -> Printed::Answer {
            return std::shared_ptr<const Pages>(std::make_shared<SheetPage>(sheet, form.paper));
        }};
}

Result<> writeSheet(const QString &path, Paper paper, const RecoverySheet &sheet)
{
    const auto onward = [](double) { return true; }; // one page is done at once
    const Printed printed = printedSheet(sheet);
    const PaperForm form{paper, Ink::One};
    TAMBO_ASSIGN(const auto pages, printed.make(form, onward));
    return writePdf(path, printed.title, form, *pages, onward, Readers::Owner);
}

} // namespace tambo::ui
