// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firstdesk.h"
#include "ui/first/waitview.h"

namespace tambo::ui {

/// One step of the first run: what is asked there. The frame around it shows its title and its
/// buttons.
class FirstStep : public QWidget
{
    Q_OBJECT
public:
    /// The buttons below it; those without words are not shown.
    struct Foot {
        QString go;
        QString icon = QStringLiteral("right");
        QString later{};
    };

    explicit FirstStep(FirstDesk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk)
    {}

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Foot foot() const = 0;
    /// The step is shown: takes the keyboard.
    virtual void enter() = 0;
    /// The green button.
    virtual void go() = 0;
    /// True if it went back inside.
    virtual bool goBack() { return false; }

Q_SIGNALS:
    void changed(); ///< another title, or other buttons
    void done();
    void failed(const QString &sentence);
    void waiting(const std::shared_ptr<tambo::ui::Task> &task, tambo::ui::WaitView::Stop stop);
    void rested();
    /// A centre is open; `next` comes then, nullopt: the first run does not go on in it.
    void opened(const tambo::ui::SharedStore &store, std::optional<tambo::ui::Step> next);

protected:
    [[nodiscard]] FirstDesk &desk() const { return m_desk; }
    [[nodiscard]] Theme &theme() const { return m_desk.theme; }
    /// Shows that something goes on until `future` has its answer.
    template<typename T, typename F>
    void await(const std::shared_ptr<Task> &task, WaitView::Stop stop,
        const QFuture<Result<T>> &future, F answered)
    {
        Q_EMIT waiting(task, stop);
        store::deliver(future, this, [this, answered](const Result<T> &result) {
            Q_EMIT rested();
            answered(result);
        });
    }

private:
    FirstDesk &m_desk;
};

/// A paragraph of a step.
[[nodiscard]] inline Text *firstText(const QString &text)
{
    return new Text(Theme::Role::Read, Theme::Colour::Text2, text, nullptr, Text::Fit::Wrap);
}

} // namespace tambo::ui
