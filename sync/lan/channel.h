// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "sync/protocol/certificate.h"

#include <QSslSocket>
#include <atomic>
#include <chrono>

namespace tambo::lan {

/// What one message is; numbers are on the wire.
enum class Frame : quint8 {
    Hello = 1,
    Verdict = 2, ///< one byte, see meeting.cpp
    Control = 3, ///< a page of control entries
    State = 4, ///< digest and a manifest: what the sender has
    Segments = 5, ///< a page of segments
    File = 6, ///< hash and size; answered by Offset
    Offset = 7, ///< from where on its bytes are wanted
    Data = 8, ///< some of its bytes
    End = 9, ///< of a turn
    Took = 10, ///< how many items of the turn were new
    Bye = 11, ///< one byte: why it ends here
    Code = 12, ///< pairing
};

/// Why a PC ends a meeting; numbers are on the wire.
enum class Farewell : quint8 { Done = 0, Busy = 1, Stranger = 2, Stopped = 3, Failed = 4 };

/// A TLS 1.3 connection between two PCs, as messages: type (1 byte), length (4, big-endian), bytes.
/// Neither certificate is vouched for by anybody; `binding` is what a greeting signs, so that
/// whoever sits between is found out. Blocks; lives on one thread.
class Channel
{
public:
    enum class Role { Caller, Listener };
    using Stop = std::atomic_bool;

    /// `stop`: ends whatever waits within a quarter of a second; outlives this.
    explicit Channel(const Stop &stop);
    ~Channel();

    [[nodiscard]] Result<> call(
        const QString &host, quint16 port, const sync::Certificate &certificate);
    [[nodiscard]] Result<> answer(qintptr descriptor, const sync::Certificate &certificate);

    [[nodiscard]] Role role() const { return m_role; }
    /// Both certificates (SHA-256 each), the caller's first.
    [[nodiscard]] QByteArray binding() const;
    /// How long the other may be silent from now on.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Leaves at the latest with the next `receive` or `flush`.
    [[nodiscard]] Result<> send(Frame type, QByteArrayView bytes = {});
    [[nodiscard]] Result<> flush() { return drain(0); }
    struct Message {
        Frame type = Frame::Bye;
        QByteArray bytes;
    };
    /// Whatever comes; a Bye is an error that says why.
    [[nodiscard]] Result<Message> receive();
    /// That type, or an error.
    [[nodiscard]] Result<QByteArray> receive(Frame type);
    /// Says why and ends; the other hears it if it can.
    void leave(Farewell why);

    [[nodiscard]] qint64 sentBytes() const { return m_sent; }
    [[nodiscard]] qint64 receivedBytes() const { return m_received; }

private:
    void prepare(const sync::Certificate &certificate);
    [[nodiscard]] Result<> greeted();
    [[nodiscard]] Result<> drain(qint64 most);
    [[nodiscard]] Result<> await(qint64 bytes);

    const Stop &m_stop;
    QSslSocket m_socket;
    Role m_role = Role::Caller;
    std::chrono::milliseconds m_patience;
    qint64 m_sent = 0;
    qint64 m_received = 0;
};

} // namespace tambo::lan
