// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/inviteview.h"

#include "ui/sheet/qrcode.h"
#include "ui/widgets/wrong.h"

#include <QPainter>
#include <QSaveFile>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

constexpr int pictureSide = 216;
constexpr int pathSide = 1000;

Text *bodyText(Theme::Colour colour, const QString &text)
{
    return new Text(Theme::Role::Body, colour, text, nullptr, Text::Fit::Wrap);
}

/// For its owner only, and whole or not at all.
Result<> writeCode(const QString &path, const QString &code)
{
    QSaveFile file(path);
    const QByteArray text = code.toUtf8() + "\r\n";
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) >= 0
        && file.commit();
    return written
        ? Result<>()
        : Result<>(fail(Error::Kind::Storage,
              InviteView::tr("No se pudo guardar la invitación. Pruebe en otra carpeta."),
              file.errorString()));
}

} // namespace

/// The code for a camera: black on white in every look.
class InviteView::Picture : public QWidget
{
public:
    explicit Picture(Theme &theme) : m_theme(theme)
    {
        const auto fit = [this] { setFixedSize(m_theme.px(pictureSide), m_theme.px(pictureSide)); };
        connect(&theme, &Theme::changed, this, fit);
        fit();
    }
    void setCode(const QString &code)
    {
        m_path = qrPath(code, pathSide);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        painter.scale(qreal(width()) / pathSide, qreal(height()) / pathSide);
        painter.fillPath(m_path, Qt::black);
    }

private:
    Theme &m_theme;
    QPainterPath m_path; ///< in a square of `pathSide`
};

InviteView::InviteView(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_picture(new Picture(context.theme))
    , m_code(new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_bar(new Bar(context.theme))
    , m_file(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("usb"),
          tr("Guardar en un archivo")))
    , m_done(new Button(context.theme, Button::Kind::Quiet, {}, tr("Listo")))
    , m_content(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_content))
{
    m_picture->setAccessibleName(tr("La invitación, para una cámara"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Código de la invitación"));
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addLayout(makeSteps(), 1);
    m_columns->addWidget(m_picture, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_file);
    buttons->addWidget(m_done);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_content);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    connect(m_file, &QPushButton::clicked, this, &InviteView::writeFile);
    connect(m_done, &QPushButton::clicked, this, &InviteView::end);
    connect(&context.theme, &Theme::changed, this, &InviteView::fit);
    hide();
    fit();
}

QLayout *InviteView::makeSteps()
{
    auto *steps = new QVBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(new Text(Theme::Role::H3, Theme::Colour::Text, tr("Invitación para un PC"),
        nullptr, Text::Fit::Wrap));
    steps->addWidget(bodyText(Theme::Colour::Text,
        tr("1. En el otro PC, abra Tambo y elija «Unir este PC a un centro».")));
    steps->addWidget(bodyText(Theme::Colour::Text,
        tr("2. Escriba allí este código, o lleve el archivo en una memoria USB:")));
    steps->addWidget(m_code);
    steps->addWidget(bodyText(Theme::Colour::Text,
        tr("3. Deje los dos PC encendidos en la misma red, o con el servidor. Entra sin más.")));
    steps->addWidget(bodyText(Theme::Colour::Text2,
        tr("Vale siete días, para un solo PC. Quien la tenga puede entrar: no la deje a la "
           "vista.")));
    steps->addStretch(1);
    return steps;
}

void InviteView::begin()
{
    m_before = m_pcs;
    m_content->hide();
    m_file->hide();
    m_bar->say(Tone::Info, tr("Preparando la invitación…"));
    QWidget::show();
    store::deliver(m_context.engine.inviteDevice(), this,
        [this, ticket = ++m_ticket](const Result<sync::DeviceInvite> &invite) {
            if (ticket == m_ticket)
                show(invite);
        });
}

void InviteView::show(const Result<sync::DeviceInvite> &invite)
{
    if (!invite.ok())
        return m_bar->say(Tone::Bad, wrong(invite.error()));
    m_bar->hide();
    // Lines do not break between a hyphen and a figure: with some codes most of it would be a word.
    m_code->setText(invite->code().replace(u'-', u' '));
    m_picture->setCode(invite->code());
    m_content->show();
    m_file->show();
    m_file->setFocus(Qt::OtherFocusReason);
}

void InviteView::end()
{
    if (isHidden())
        return;
    ++m_ticket;
    m_code->clear();
    m_picture->setCode({});
    hide();
    Q_EMIT ended();
}

void InviteView::setPcs(const QSet<DeviceId> &pcs)
{
    m_pcs = pcs;
    if (code().isEmpty() || (m_pcs - m_before).isEmpty())
        return;
    // It is used up.
    m_code->clear();
    m_picture->setCode({});
    m_content->hide();
    m_file->hide();
    m_bar->say(Tone::Ok, tr("Entró un PC. Póngale un nombre para reconocerlo."));
    m_done->setFocus(Qt::OtherFocusReason);
}

void InviteView::writeFile()
{
    m_context.chooseSaveFile(this, tr("Guardar la invitación"), tr("invitacion-tambo.txt"),
        [this, code = code()](const QString &path) {
            // A stick takes its time.
            const auto writing = QtConcurrent::run([path, code] { return writeCode(path, code); });
            store::deliver(writing, this, [this](const Result<> &written) {
                if (!written.ok())
                    return m_bar->say(Tone::Bad, wrong(written.error()));
                m_bar->say(
                    Tone::Ok, tr("Guardada. Cuando el otro PC haya entrado, borre el archivo."));
            });
        });
}

void InviteView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The picture beside the steps where there is room for both.
void InviteView::fit()
{
    const bool wide = width() >= 2 * m_picture->width() + m_context.theme.px(pictureSide);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(m_context.theme.px(16));
}

} // namespace tambo::ui
