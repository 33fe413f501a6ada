// Pulumi's language host for YAML, as `pulumi-language-yaml` starts it, and with `Link`: the module proxy has only a version
// from before `pulumi package add` asked for that.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"time"

	"github.com/pulumi/pulumi-yaml/pkg/server"
	"github.com/pulumi/pulumi/sdk/v3/go/common/util/rpcutil"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"google.golang.org/grpc"
)

type host struct {
	pulumirpc.LanguageRuntimeServer
}

// Link has nothing to do, as in later versions: a program in YAML names its packages itself.
func (host) Link(context.Context, *pulumirpc.LinkRequest) (*pulumirpc.LinkResponse, error) {
	return &pulumirpc.LinkResponse{}, nil
}

func main() {
	tracing := flag.String("tracing", "", "where traces go")
	flag.String("root", "", "the root of the program")
	flag.Parse()
	engine := flag.Arg(0)
	handle, err := rpcutil.ServeWithOptions(rpcutil.ServeOptions{
		Cancel: watch(engine),
		Init: func(srv *grpc.Server) error {
			pulumirpc.RegisterLanguageRuntimeServer(srv, host{server.NewLanguageHost(engine, *tracing, false)})
			return nil
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(handle.Port)
	if err := <-handle.Done; err != nil {
		log.Fatal(err)
	}
}

// Tells when the engine has gone, or wants this process to end.
func watch(engine string) chan bool {
	gone := make(chan bool)
	if engine == "" {
		return gone
	}
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	go func() {
		<-ctx.Done()
		close(gone)
	}()
	if err := rpcutil.Healthcheck(ctx, engine, 5*time.Minute, cancel); err != nil {
		log.Fatal(err)
	}
	return gone
}
