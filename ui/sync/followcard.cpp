// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/followcard.h"

#include "app/core/base32.h"
#include "app/people/centres.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wrong.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace tambo::ui {

struct FollowCard::Followed {
    CentreId centre;
    QString name; ///< empty while the centre has not told it
    QString place;
};

Result<CentreId> centreOfCode(const QString &code, const CentreId &own)
{
    const auto bytes = fromBase32(code.simplified());
    const auto centre = bytes ? CentreId::from(*bytes) : std::nullopt;
    if (!centre)
        return fail(Error::Kind::BadInput,
            code.simplified().isEmpty()
                ? FollowCard::tr("Escriba el código del otro centro.")
                : FollowCard::tr("Ese código no está completo. Tiene 26 letras y números."));
    if (*centre == own)
        return fail(Error::Kind::BadInput,
            FollowCard::tr("Ese es el código de este centro. Pida el del otro."));
    return *centre;
}

QString codeOfCentre(const CentreId &centre)
{
    const QString letters = toBase32(centre.toByteArray());
    QStringList groups;
    for (qsizetype i = 0; i < letters.size(); i += 4)
        groups.append(letters.mid(i, 4));
    return groups.join(u'-');
}

FollowCard::FollowCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
    , m_nobody(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("Siga a otro centro y sus historias abiertas llegarán aquí."), nullptr,
          Text::Fit::Wrap))
    , m_code(new Field(context.theme, tr("Código del otro centro")))
    , m_follow(
          new Button(context.theme, Button::Kind::Secondary, QStringLiteral("plus"), tr("Seguir")))
    , m_reason(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_copy(new Button(context.theme, Button::Kind::Quiet, {}, tr("Copiar el código")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->setSpacing(8);
    layout->addWidget(new Text(Theme::Role::H2, Theme::Colour::Text, tr("Centros que seguimos"),
        nullptr, Text::Fit::Wrap));
    layout->addWidget(m_nobody);
    layout->addLayout(m_list);
    layout->addWidget(m_code);
    layout->addWidget(m_follow, 0, Qt::AlignLeft);
    layout->addWidget(m_reason);
    layout->addWidget(new Line);
    layout->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text,
        tr("Para que otros nos sigan"), nullptr, Text::Fit::Wrap));
    auto *own
        = new Text(Theme::Role::Caption, Theme::Colour::Text2, ownCode(), nullptr, Text::Fit::Wrap);
    own->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    own->setAccessibleName(tr("Código de este centro: %1").arg(ownCode()));
    layout->addWidget(own);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_follow, &QPushButton::clicked, this, &FollowCard::follow);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &FollowCard::follow);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(ownCode());
        Q_EMIT said(tr("El código está copiado."), {});
    });
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.trust || changes.touches<people::CentreProfile>())
            refresh();
    });
    connect(&context.access, &Access::changed, this, &FollowCard::refresh);
    refresh();
}

QString FollowCard::ownCode() const
{
    return codeOfCentre(m_context.store.centre());
}

void FollowCard::refresh()
{
    const Result<> may = m_context.access.allow(people::Verb::ChangeSettings);
    m_code->setVisible(may.ok());
    m_follow->setVisible(may.ok());
    m_reason->setVisible(!may.ok());
    m_reason->setText(may.ok() ? QString() : may.error().message);
    const auto job
        = [trust = m_context.store.trust()](store::Reader &reader) -> Result<QList<Followed>> {
        TAMBO_ASSIGN(const QList<CentreId> centres, sync::subscriptions(reader));
        TAMBO_ASSIGN(const auto names, people::centreNames(reader, *trust));
        QList<Followed> followed;
        for (const CentreId &centre : centres) {
            const auto profile = names.value(centre);
            followed.append({centre, profile.name, profile.place});
        }
        return followed;
    };
    store::deliver(
        m_context.store.read(job), this, [this](const Result<QList<Followed>> &followed) {
            if (followed.ok())
                show(*followed);
            else
                Q_EMIT said(wrong(followed.error()), {});
        });
}

void FollowCard::show(const QList<Followed> &centres)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_names.clear();
    for (const Followed &centre : centres) {
        m_list->addWidget(makeRow(centre));
        m_names.append(centre.name);
    }
    m_nobody->setVisible(centres.isEmpty());
}

QWidget *FollowCard::makeRow(const Followed &centre)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString name = centre.name.isEmpty()
        ? tr("Aún no llega su nombre (%1…)").arg(codeOfCentre(centre.centre).left(9))
        : centre.name;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new Text(Theme::Role::Label, Theme::Colour::Text, name, nullptr, Text::Fit::Elide));
    if (!centre.place.isEmpty())
        words->addWidget(new Text(
            Theme::Role::Caption, Theme::Colour::Text2, centre.place, nullptr, Text::Fit::Elide));
    auto *leave = new Button(m_context.theme, Button::Kind::Quiet, {}, tr("Dejar"));
    leave->setAccessibleName(tr("Dejar de seguir: %1").arg(name));
    connect(leave, &QPushButton::clicked, this, [this, id = centre.centre, name] {
        write(id, false, tr("Ya no se sigue a %1.").arg(name), true);
    });
    layout->addLayout(words, 1);
    layout->addWidget(leave);
    leave->setVisible(m_context.access.allow(people::Verb::ChangeSettings).ok());
    return row;
}

void FollowCard::follow()
{
    const auto centre = centreOfCode(m_code->text(), m_context.store.centre());
    if (!centre.ok()) {
        m_code->setError(wrong(centre.error(), Where::Form));
        m_code->edit()->setFocus();
        return;
    }
    m_code->edit()->clear();
    write(*centre, true, tr("Sus historias llegarán con la próxima conexión."), false);
}

void FollowCard::write(const CentreId &centre, bool follows, const QString &sentence, bool undoable)
{
    const auto job = [centre, follows](store::Writer &writer) {
        return follows ? sync::subscribe(writer, centre) : sync::unsubscribe(writer, centre);
    };
    store::deliver(m_context.store.write(job), this,
        [this, centre, follows, sentence, undoable](const Result<> &done) {
            if (!done.ok()) {
                Q_EMIT said(wrong(done.error()), {});
                return;
            }
            refresh();
            if (follows)
                m_context.engine.tryNow();
            if (!undoable) {
                Q_EMIT said(sentence, {});
                return;
            }
            Q_EMIT said(sentence, [this, centre, follows] {
                write(centre, !follows, tr("Se sigue otra vez."), false);
            });
        });
}

} // namespace tambo::ui
