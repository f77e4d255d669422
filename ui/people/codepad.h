// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/code.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace tambo::ui {

class ArrowKeys;
class Button;
class FaceButton;
class PasswordField;

/// The four places of a PIN: which are filled, never with what. Takes digits and the backspace key.
class PinPlaces : public QWidget
{
    Q_OBJECT
public:
    explicit PinPlaces(Theme &theme, QWidget *parent = nullptr);

    static constexpr int count = 4;
    void setFilled(int filled);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_filled = 0;
};

/// Asks for a code as it was made: four digits, by the keyboard or with big buttons, or three of
/// the twelve pictures, whole as soon as the last one is there; or a passphrase, with Enter or its
/// button.
class CodePad : public QWidget
{
    Q_OBJECT
public:
    /// `go`: what the button below a passphrase says.
    CodePad(Theme &theme, const QString &go, QWidget *parent = nullptr);

    /// None shows nothing. Forgets what was typed.
    void setKind(people::CodeKind kind);
    [[nodiscard]] people::CodeKind kind() const { return m_kind; }
    void clear();
    void takeKeyboard();
    /// A key that no button took: true if it was for the pad.
    bool takeKey(const QKeyEvent &event);
    /// What is there, as people::Code::read takes it for this kind.
    [[nodiscard]] QString line() const;
    /// BadInput until it is whole.
    [[nodiscard]] Result<people::Code> code() const { return people::Code::read(m_kind, line()); }

    [[nodiscard]] PinPlaces *places() const { return m_places; }
    [[nodiscard]] FaceButton *face(const QString &picture) const;
    [[nodiscard]] PasswordField *passphrase() const { return m_passphrase; }
    [[nodiscard]] Button *goButton() const { return m_go; }
    [[nodiscard]] QPushButton *digit(int digit) const { return m_digits[digit]; }

Q_SIGNALS:
    void edited();
    void completed(const tambo::people::Code &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePin();
    QWidget *makePictures();
    QWidget *makePassphrase();
    void finish();
    QPushButton *makeKey(const QString &text, const QString &name);
    void addDigit(QChar digit);
    void erase();
    void pictureToggled();
    void restyle();

    Theme &m_theme;
    people::CodeKind m_kind = people::CodeKind::None;
    QString m_pin;
    PinPlaces *m_places;
    ArrowKeys *m_arrows;
    QList<QPushButton *> m_digits;
    QPushButton *m_erase;
    QList<FaceButton *> m_faces;
    PasswordField *m_passphrase;
    Button *m_go;
    QStackedWidget *m_stack;
};

} // namespace tambo::ui
