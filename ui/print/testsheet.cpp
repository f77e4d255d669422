// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/testsheet.h"

#include "ui/print/paperfont.h"
#include "ui/print/textpages.h"
#include "ui/print/texts.h"

#include <QPainter>

namespace tambo::ui {

namespace {

// Tenths of a millimetre.
constexpr int paperEdge = 120; // as on all our pages: no printer reaches all of the paper
constexpr int inner = 80; ///< from the frame to what stands in it
constexpr int headSize = 80;
constexpr int wordSize = 42;
constexpr int rulerLength = 1000;
constexpr int squareSide = 220;
constexpr int letterSizes[] = {28, 35, 42, 60};

class TestSheet : public Pages
{
public:
    TestSheet(const PaperForm &form, QString centre) : m_form(form), m_centre(std::move(centre)) {}

    [[nodiscard]] int count() const override { return 1; }
    void paint(QPainter &painter, int page) const override;

private:
    [[nodiscard]] int paintHead(QPainter &painter, const QRect &room) const;
    [[nodiscard]] static int paintRuler(QPainter &painter, const QRect &room);
    [[nodiscard]] static int paintLetters(QPainter &painter, const QRect &room);
    void paintInks(QPainter &painter, const QRect &room) const;

    PaperForm m_form;
    QString m_centre;
};

/// Writes into the top of the room; how high that is.
int write(QPainter &painter, const QRect &room, const QString &text, int size,
    QFont::Weight weight = QFont::Normal)
{
    painter.setFont(paperFont(size, weight));
    QRect written;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &written);
    return written.height();
}

QRect below(const QRect &room, int height)
{
    return room.adjusted(0, height, 0, 0);
}

void TestSheet::paint(QPainter &painter, int) const
{
    painter.save();
    const QRect paper(QPoint(), tenthsOf(m_form.paper));
    painter.fillRect(paper, Qt::white);
    const QRect frame = paper.adjusted(paperEdge, paperEdge, -paperEdge, -paperEdge);
    painter.setPen(QPen(Qt::black, 4));
    painter.drawRect(frame);
    QRect room = frame.adjusted(inner, inner, -inner, -inner);
    room = below(room, paintHead(painter, room) + inner);
    room = below(room, paintRuler(painter, room) + inner);
    room = below(room, paintLetters(painter, room) + inner);
    paintInks(painter, room);
    painter.restore();
}

int TestSheet::paintHead(QPainter &painter, const QRect &room) const
{
    int used = write(painter, room, PrintTexts::tr("Hoja de prueba"), headSize, QFont::Bold) + 20;
    const QString paper
        = m_form.paper == Paper::A4 ? QStringLiteral("A4") : PrintTexts::tr("Carta");
    const QString ink
        = m_form.ink == Ink::One ? PrintTexts::tr("Solo negro") : PrintTexts::tr("Colores");
    QStringList parts{paper, ink};
    if (!m_centre.isEmpty())
        parts.prepend(m_centre);
    used += write(painter, below(room, used), parts.join(QStringLiteral(" · ")), wordSize) + 50;
    used += write(painter, below(room, used),
        PrintTexts::tr("El marco debe verse entero. Si falta un lado, revise el papel elegido."),
        wordSize);
    return used;
}

/// For a ruler held against it: a printer that "fits to page" makes it shorter.
int TestSheet::paintRuler(QPainter &painter, const QRect &room)
{
    int used = write(painter, room, PrintTexts::tr("Esta regla mide 10 centímetros."), wordSize);
    used += 30;
    painter.setPen(QPen(Qt::black, 4));
    const int top = room.top() + used;
    painter.drawLine(room.left(), top, room.left() + rulerLength, top);
    for (int mm = 0; mm <= rulerLength / 10; mm += 5) {
        const int x = room.left() + mm * 10;
        painter.drawLine(x, top, x, top + (mm % 10 == 0 ? 50 : 28));
    }
    painter.setFont(paperFont(letterSizes[0]));
    for (const int cm : {0, 5, 10}) {
        const QRect number(room.left() + cm * 100 - 50, top + 56, 100, 40);
        painter.drawText(number, Qt::AlignCenter, QLocale().toString(cm));
    }
    return used + 100;
}

int TestSheet::paintLetters(QPainter &painter, const QRect &room)
{
    int used = 0;
    for (const int size : letterSizes)
        used += write(painter, below(room, used),
                    PrintTexts::tr("El pingüino voló bajo la niñez del río: ¿áéíóú, 1234567890?"),
                    size)
            + 24;
    return used;
}

/// What each module is printed in, and steps from black to pale.
void TestSheet::paintInks(QPainter &painter, const QRect &room) const
{
    int used = write(painter, room,
        PrintTexts::tr("Los cuadros deben ser lisos. Si tienen rayas blancas, falta tinta."),
        wordSize);
    used += 40;
    constexpr Module modules[]
        = {Module::Inicio, Module::Talleres, Module::Memoria, Module::Negocio, Module::Minga};
    constexpr int greys[] = {0, 90, 150, 205, 232};
    const int step = squareSide + 40;
    for (qsizetype i = 0; i < qsizetype(std::size(modules)); ++i) {
        const QRect square(room.left() + int(i) * step, room.top() + used, squareSide, squareSide);
        if (m_form.ink == Ink::Colours)
            painter.fillRect(square, bandOnPaper(modules[i]));
        painter.fillRect(m_form.ink == Ink::Colours ? square.translated(0, step) : square,
            QColor(greys[i], greys[i], greys[i]));
    }
}

} // namespace

Printed testSheet(const QString &centre)
{
    return {PrintTexts::tr("Hoja de prueba"),
        [centre](const PaperForm &form, const Printed::Progress &progress) -> Printed::Answer {
            if (!progress(0.5))
                return stopped();
            return std::shared_ptr<const Pages>(std::make_shared<TestSheet>(form, centre));
        }};
}

} // namespace tambo::ui
