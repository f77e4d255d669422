// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/breakpoint.h"
#include "ui/shell/context.h"
#include "ui/shell/safety.h"

#include <QAbstractButton>

namespace tambo::ui {

/// The painted base of the wall: says whether the work is safe, what waits, and where this is. The
/// whole band is one button that opens Envíos.
class Zocalo : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Zocalo(Context &context, QWidget *parent = nullptr);

    void setModule(Module module);
    /// Whether it offers "Ver envíos": not where they are shown already.
    void setOffer(bool offer);
    void fit(const Breakpoint &breakpoint);
    [[nodiscard]] const Safety &safety() const { return m_safety; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void restyle();
    [[nodiscard]] QString placeText() const;
    /// Paints the sentence and returns where it ends.
    int paintSentence(QPainter &painter, const QRect &band, const QColor &ink, int end) const;
    int paintPlace(QPainter &painter, const QRect &band, const QColor &ink) const;

    Context &m_context;
    Breakpoint m_breakpoint;
    Module m_module = Module::Inicio;
    bool m_offer = true;
    Safety m_safety;
    QString m_place;
};

} // namespace tambo::ui
