// Jobs in a child process, made by fork and never by exec: a program that embeds the library has no
// binary of ours to start.
//
// The child of a process with several threads has one of them, and whatever the others held stays
// held. Hence nothing but C runs in it, on a thread that holds no lock of its own: no Swift, whose
// runtime and reference counts other threads may be in the middle of; no atexit handlers and no
// buffers of stdio, by _exit. The C library makes its memory and its loader usable in the child, and
// libcgraph and libgvc are idle, since the caller is the one thread that uses them.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "buffer.h"
#include "graphviz_shim.h"

// Exit statuses of a child that has nothing to say.
enum { ORPHANED = 80, OUT_OF_MEMORY, LEFT };

// Stands before an answer in the pipe.
typedef struct {
  uint32_t mark, outcome;
  uint64_t messages, bytes;
} heading;
static const uint32_t MARK = 0x676F6431;

// ---- in the child ----------------------------------------------------------------------------

// Graphviz takes memory for granted: what fails to be had is a crash a moment later.
static void on_fault(int number) {
  if (errno == ENOMEM) _exit(OUT_OF_MEMORY);
  signal(number, SIG_DFL);
  raise(number);
}
static void on_exit_call(void) { _exit(errno == ENOMEM ? OUT_OF_MEMORY : LEFT); }

static void meet_signals(void) {
  static char stack[1 << 16];  // a fault may be that the stack is full
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  signal(SIGXFSZ, SIG_IGN);  // writing to a file fails instead
  sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);
  struct sigaction fault = {.sa_handler = on_fault, .sa_flags = SA_ONSTACK};
  sigaction(SIGSEGV, &fault, NULL);
  sigaction(SIGBUS, &fault, NULL);
  sigaction(SIGABRT, &fault, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

// Leaves `out` open as 3 and nothing else: files, locks and sockets are the parent's.
static void close_others(int out) {
  out = fcntl(out, F_DUPFD, 10);
  int nothing = open("/dev/null", O_RDWR);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(nothing, descriptor);
  dup2(out, 3);
#ifdef __GLIBC__
#if __GLIBC_PREREQ(2, 34)
  if (close_range(4, ~0u, 0) == 0) return;
#endif
#endif
  long count = sysconf(_SC_OPEN_MAX);
  if (count < 0 || count > 65536) count = 65536;
  for (int descriptor = 4; descriptor < count; descriptor++) close(descriptor);
}

// `slack` lies between the limit that warns and the one that kills.
static void limit(int resource, rlim_t amount, rlim_t slack) {
  struct rlimit now;
  if (getrlimit(resource, &now)) return;
  struct rlimit new = {.rlim_cur = amount, .rlim_max = amount + slack};
  if (now.rlim_max != RLIM_INFINITY && new.rlim_max > now.rlim_max) new.rlim_max = now.rlim_max;
  if (new.rlim_cur > new.rlim_max) new.rlim_cur = new.rlim_max;
  setrlimit(resource, &new);
}

// What the process has already, much of it only reserved; 0 where the system does not tell.
static size_t memory_in_use(void) {
  unsigned long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file) return 0;
  if (fscanf(file, "%lu", &pages) != 1) pages = 0;
  fclose(file);
  return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static void set_limits(const graphviz_limits *limits) {
  size_t used = memory_in_use();
  if (used) limit(RLIMIT_AS, used + limits->memory, 0);
  limit(RLIMIT_CPU, limits->seconds, 1);
  limit(RLIMIT_CORE, 0, 0);
  limit(RLIMIT_FSIZE, 0, 0);
}

static void put_all(int out, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(out, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(LEFT);
    bytes += written;
    count -= (size_t)written;
  }
}

static _Noreturn void work(
    graphviz_context *context, const graphviz_job *job, const graphviz_limits *limits, int out,
    pid_t parent) {
#ifdef __linux__
  // Tied to the thread that forked, which waits for this process as long as it lives.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  if (getppid() != parent) _exit(ORPHANED);
  close_others(out);
  atexit(on_exit_call);  // before all others, for a library that gives up by exit()
  set_limits(limits);
  meet_signals();
  errno = 0;
  graphviz_answer answer;
  graphviz_run(context, job, &answer);
  heading head = {
      MARK, (uint32_t)answer.outcome, answer.messages ? strlen(answer.messages) : 0,
      answer.length};
  put_all(3, (const char *)&head, sizeof head);
  put_all(3, answer.messages, head.messages);
  put_all(3, answer.bytes, head.bytes);
  _exit(0);
}

// ---- in the parent ---------------------------------------------------------------------------

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// Reads until the child has said all. True when it has; else the outcome says why the child must go.
static bool listen(
    int in, int stop, double end, const graphviz_limits *limits, buffer *heard,
    graphviz_outcome *outcome) {
  for (;;) {
    struct pollfd ends[2] = {{.fd = in, .events = POLLIN}, {.fd = stop, .events = POLLIN}};
    double left = end - now();
    int ready = left > 0 ? poll(ends, 2, left < 1 ? (int)(left * 1000) + 1 : 1000) : 0;
    if (ready < 0 && errno != EINTR) return true;
    if (ends[1].revents && ready > 0) {
      *outcome = graphviz_stopped;
      return false;
    }
    if (left <= 0) {
      *outcome = graphviz_out_of_time;
      return false;
    }
    if (ready <= 0 || !ends[0].revents) continue;
    if (!buffer_reserve(heard, 1 << 16)) {
      *outcome = graphviz_out_of_memory;
      return false;
    }
    ssize_t count = read(in, heard->bytes + heard->length, heard->capacity - heard->length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return true;
    heard->length += (size_t)count;
    if (heard->length > limits->output) {
      *outcome = graphviz_too_much_output;
      return false;
    }
  }
}

// Waits until the child has ended, which it is about to do; kills it at the end of its time. False
// when somebody else has taken its status.
static bool reap(pid_t child, double end, int *status) {
  for (;;) {
    bool is_late = now() > end;
    if (is_late) kill(child, SIGKILL);
    pid_t ended = waitpid(child, status, is_late ? 0 : WNOHANG);
    if (ended == child) return true;
    if (ended < 0 && errno != EINTR) return false;
    if (ended == 0) poll(NULL, 0, 1);
  }
}

// What an end without an answer tells.
static void explain(int status, graphviz_answer *answer) {
  answer->outcome = graphviz_crashed;
  if (WIFEXITED(status) && WEXITSTATUS(status) == OUT_OF_MEMORY)
    answer->outcome = graphviz_out_of_memory;
  if (!WIFSIGNALED(status)) return;
  answer->reason = WTERMSIG(status);
  switch (answer->reason) {
    case SIGXCPU: answer->outcome = graphviz_out_of_time; break;
    case SIGKILL: answer->outcome = graphviz_out_of_memory; break;  // a system in need of memory
    case SIGINT: case SIGTERM: case SIGHUP: case SIGQUIT: answer->outcome = graphviz_stopped; break;
    default: break;
  }
}

// Takes an answer apart; false when it is not whole.
static bool understand(const buffer *heard, graphviz_answer *answer) {
  heading head;
  if (heard->length < sizeof head) return false;
  memcpy(&head, heard->bytes, sizeof head);
  size_t rest = heard->length - sizeof head;
  if (head.mark != MARK || head.messages > rest || head.bytes != rest - head.messages) return false;
  answer->messages = malloc(head.messages + 1);
  answer->bytes = malloc(head.bytes + 1);
  if (!answer->messages || !answer->bytes) {
    answer->outcome = graphviz_out_of_memory;
    return true;
  }
  memcpy(answer->messages, heard->bytes + sizeof head, head.messages);
  answer->messages[head.messages] = 0;
  memcpy(answer->bytes, heard->bytes + sizeof head + head.messages, head.bytes);
  answer->length = head.bytes;
  answer->outcome = (graphviz_outcome)head.outcome;
  return true;
}

static void not_started(graphviz_answer *answer) {
  answer->outcome = graphviz_not_started;
  answer->reason = errno;
}

void graphviz_run_apart(
    graphviz_context *context, const graphviz_job *job, const graphviz_limits *limits, int stop,
    graphviz_answer *answer) {
  *answer = (graphviz_answer){.outcome = graphviz_done};
  int ends[2];
  if (pipe(ends)) return not_started(answer);
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  double end = now() + 4.0 * limits->seconds;
  // No signal reaches the child before it has taken off its parent's handlers.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t parent = getpid();
  pid_t child = fork();
  if (child == 0) work(context, job, limits, ends[1], parent);
  int failure = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close(ends[1]);
  if (child < 0) {
    close(ends[0]);
    errno = failure;
    return not_started(answer);
  }
  buffer heard = {0};
  int status = 0;
  bool is_heard = listen(ends[0], stop, end, limits, &heard, &answer->outcome);
  close(ends[0]);
  if (!is_heard) kill(child, SIGKILL);
  bool is_known = reap(child, end, &status);
  if (is_heard && !understand(&heard, answer)) {
    answer->outcome = graphviz_crashed;
    if (is_known) explain(status, answer);
  }
  free(heard.bytes);
}
