// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/soundoutput.h"

namespace tambo::ui {

/// Opens a recording; called on the playback's thread.
using SoundOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;

/// The half of the player that decodes and sounds. Lives on a thread of its own with its output, so
/// that neither a busy window nor a slow disk is heard. Every order carries a ticket, and the
/// signals name the ticket of the last order, so that the window knows what they answer.
class Playback : public QObject
{
    Q_OBJECT
public:
    explicit Playback(SoundOutputMaker makeOutput);
    ~Playback() override;

    void load(quint64 ticket, const SoundOpener &open);
    void unload(quint64 ticket);
    void play(quint64 ticket);
    void pause(quint64 ticket);
    void seek(quint64 ticket, qint64 ms);
    /// 0.5..2.0; the pitch stays.
    void setTempo(quint64 ticket, double tempo);

Q_SIGNALS:
    void loaded(quint64 ticket, qint64 durationMs);
    /// The recording cannot be read, or (`usable`) only not be heard on this PC.
    void refused(quint64 ticket, const tambo::Error &error, bool usable);
    void positioned(quint64 ticket, qint64 ms);
    void ended(quint64 ticket);

private:
    class Frames;

    [[nodiscard]] Result<qint64> open(const SoundOpener &open);
    [[nodiscard]] Result<> sound();
    [[nodiscard]] qint64 heardMs() const;
    void hush();
    void advanced();
    void drained();
    void broken(const Error &error, bool usable);
    [[nodiscard]] SoundOutput &output();

    SoundOutputMaker m_makeOutput;
    std::unique_ptr<SoundOutput> m_output;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<formats::SoundReader> m_reader;
    std::unique_ptr<Frames> m_frames;
    quint64 m_ticket = 0;
    double m_tempo = 1;
    qint64 m_restMs = 0; ///< where it stands while it is silent
};

} // namespace tambo::ui
