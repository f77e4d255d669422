// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/codepad.h"

#include "app/people/person.h"
#include "ui/people/arrowkeys.h"
#include "ui/people/facebutton.h"
#include "ui/widgets/field.h"
#include "ui/widgets/plainarea.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr QSize place(44, 52);
constexpr int placeGap = 16;
constexpr int dotLength = 18;
constexpr int columns = 3;
constexpr int picturesWanted = 3;
constexpr int eraseIcon = 30;
constexpr int mostKey = 68; // px high; the rest of a large window stays free

} // namespace

PinPlaces::PinPlaces(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setFilled(0);
}

void PinPlaces::setFilled(int filled)
{
    m_filled = filled;
    setAccessibleName(tr("Sus 4 números: %1 escritos").arg(filled));
    update();
}

QSize PinPlaces::sizeHint() const
{
    return {m_theme.px(count * place.width() + (count - 1) * placeGap), m_theme.px(place.height())};
}

void PinPlaces::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        const bool next = i == m_filled;
        const QRectF box(
            m_theme.px(i * (place.width() + placeGap)), 0, m_theme.px(place.width()), height());
        painter.setPen(
            QPen(m_theme.colour(next ? Theme::Colour::Primary : Theme::Colour::LineStrong),
                next ? 3 : 2));
        painter.setBrush(m_theme.colour(Theme::Colour::Surface));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), m_theme.px(8), m_theme.px(8));
        if (i >= m_filled)
            continue;
        const qreal dot = m_theme.px(dotLength);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Theme::Colour::Text));
        painter.drawEllipse(QRectF(box.center() - QPointF(dot / 2, dot / 2), QSizeF(dot, dot)));
    }
}

CodePad::CodePad(Theme &theme, const QString &go, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_places(new PinPlaces(theme))
    , m_arrows(new ArrowKeys(this))
    , m_erase(makeKey({}, tr("Borrar el último número")))
    , m_passphrase(new PasswordField(theme, tr("Contraseña")))
    , m_go(new Button(theme, Button::Kind::Primary, QStringLiteral("right"), go))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(makePin());
    m_stack->addWidget(makePictures());
    m_stack->addWidget(makePassphrase());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&theme, &Theme::changed, this, &CodePad::restyle);
    restyle();
}

QPushButton *CodePad::makeKey(const QString &text, const QString &name)
{
    auto *key = new QPushButton(text);
    key->setProperty("clase", QStringLiteral("tecla"));
    key->setAccessibleName(name);
    key->setAutoDefault(false);
    key->setCursor(Qt::PointingHandCursor);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_arrows->add(key);
    return key;
}

QWidget *CodePad::makePin()
{
    auto *pin = new QWidget;
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    for (int digit = 0; digit <= 9; ++digit) {
        const QString text = QString::number(digit);
        auto *key = makeKey(text, text);
        connect(key, &QPushButton::clicked, this, [this, text] { addDigit(text.front()); });
        m_digits.append(key);
    }
    for (int digit = 1; digit <= 9; ++digit)
        grid->addWidget(m_digits[digit], (digit - 1) / columns, (digit - 1) % columns);
    grid->addWidget(m_digits[0], 3, 1);
    grid->addWidget(m_erase, 3, 2);
    connect(m_erase, &QPushButton::clicked, this, &CodePad::erase);
    auto *layout = new QVBoxLayout(pin);
    layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    layout->setSpacing(14);
    layout->addWidget(m_places, 0, Qt::AlignHCenter);
    layout->addLayout(grid);
    return pin;
}

QWidget *CodePad::makePictures()
{
    auto *pictures = new QWidget;
    auto *grid = new QGridLayout(pictures);
    grid->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    grid->setSpacing(10);
    for (const char *picture : people::personPictures) {
        auto *face = new FaceButton(m_theme, QString::fromLatin1(picture));
        const int at = int(m_faces.size());
        grid->addWidget(face, at / columns, at % columns);
        m_faces.append(face);
        m_arrows->add(face);
        connect(face, &QAbstractButton::clicked, this, &CodePad::pictureToggled);
    }
    return pictures;
}

QWidget *CodePad::makePassphrase()
{
    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    layout->setSpacing(14);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_go);
    layout->addStretch(1);
    connect(m_passphrase->edit(), &QLineEdit::textEdited, this, &CodePad::edited);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &CodePad::finish);
    connect(m_go, &QPushButton::clicked, this, &CodePad::finish);
    return view;
}

void CodePad::restyle()
{
    for (QPushButton *key : m_digits + QList{m_erase})
        key->setMaximumHeight(m_theme.px(mostKey));
    for (FaceButton *face : std::as_const(m_faces))
        face->setMaximumHeight(m_theme.px(mostKey + 12));
    m_erase->setIcon(
        m_theme.icon(QStringLiteral("erase"), eraseIcon, m_theme.colour(Theme::Colour::Text)));
    m_erase->setIconSize({m_theme.px(eraseIcon), m_theme.px(eraseIcon)});
}

void CodePad::setKind(people::CodeKind kind)
{
    m_kind = kind;
    clear();
    // The views are in the order of the kinds; of a newer kind there is none. Only the one that is
    // shown takes room: a passphrase needs less than twelve pictures.
    m_stack->setCurrentIndex(kind == people::CodeKind::Newer ? 0 : int(kind));
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
            i == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void CodePad::clear()
{
    m_pin.clear();
    m_places->setFilled(0);
    for (FaceButton *face : std::as_const(m_faces))
        face->setChecked(false);
    m_passphrase->clear();
}

void CodePad::takeKeyboard()
{
    if (m_kind == people::CodeKind::Pin)
        m_places->setFocus(Qt::OtherFocusReason);
    else if (m_kind == people::CodeKind::Pictures)
        m_faces.first()->setFocus(Qt::OtherFocusReason);
    else if (m_kind == people::CodeKind::Passphrase)
        m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
}

FaceButton *CodePad::face(const QString &picture) const
{
    const auto found = std::find_if(m_faces.begin(), m_faces.end(),
        [&](const FaceButton *face) { return face->picture() == picture; });
    return found == m_faces.end() ? nullptr : *found;
}

QString CodePad::line() const
{
    if (m_kind == people::CodeKind::Pin)
        return m_pin;
    if (m_kind == people::CodeKind::Passphrase)
        return m_passphrase->text();
    QStringList taken;
    for (const FaceButton *face : m_faces) {
        if (m_kind == people::CodeKind::Pictures && face->isChecked())
            taken.append(face->picture());
    }
    return taken.join(u' ');
}

bool CodePad::takeKey(const QKeyEvent &event)
{
    if (m_kind != people::CodeKind::Pin)
        return false;
    if (event.key() == Qt::Key_Backspace) {
        erase();
        return true;
    }
    const QString text = event.text();
    if (text.size() != 1 || text.front() < u'0' || text.front() > u'9')
        return false;
    addDigit(text.front());
    return true;
}

void CodePad::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

void CodePad::addDigit(QChar digit)
{
    if (m_pin.size() == PinPlaces::count)
        return;
    m_pin.append(digit);
    m_places->setFilled(int(m_pin.size()));
    Q_EMIT edited();
    if (m_pin.size() == PinPlaces::count)
        finish();
}

void CodePad::erase()
{
    m_pin.chop(1);
    m_places->setFilled(int(m_pin.size()));
    Q_EMIT edited();
}

void CodePad::pictureToggled()
{
    Q_EMIT edited();
    const QString taken = line();
    if (taken.count(u' ') + 1 == picturesWanted && !taken.isEmpty())
        finish();
}

void CodePad::finish()
{
    const auto whole = code();
    if (whole.ok())
        return Q_EMIT completed(*whole);
    m_passphrase->setError(whole.error().message); // of the others each is a code
    m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace tambo::ui
