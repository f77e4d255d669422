// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/requestcard.h"
#include "ui/privacy/requestform.h"
#include "ui/shell/page.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"

class QScrollArea;
class QVBoxLayout;

namespace tambo::ui {

/// "requests": the register of what people asked about their data, for who answers them.
class RequestsPage : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Pedidos sobre datos"); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QList<QWidget *> topActions() const override;
    void open(const Route &route) override;
    [[nodiscard]] bool goBack() override;
    [[nodiscard]] bool hasDraft() const override;

    [[nodiscard]] Segments *which() const { return m_which; }
    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] RequestForm *form() const { return m_form; }
    [[nodiscard]] Bar *late() const { return m_late; }
    [[nodiscard]] const QList<RequestCard *> &cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content;

    void connectParts();
    void fit();
    void read();
    void show(const Content &content);
    void begin();
    void answer(Id<people::Request> id, const QString &words);
    [[nodiscard]] RequestCard *cardOf(Id<people::Request> id) const;

    bool m_busy = false;
    QList<people::Person> m_persons;
    QList<RequestCard *> m_cards;
    Segments *m_which;
    Bar *m_late;
    RequestForm *m_form;
    EmptyState *m_nothing;
    Button *m_add;
    QVBoxLayout *m_list;
    QWidget *m_column;
    QScrollArea *m_area;
};

} // namespace tambo::ui
